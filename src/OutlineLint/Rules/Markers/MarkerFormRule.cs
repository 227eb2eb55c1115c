using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>A law about how the markers of a series are written: one finding a series, at the first marker that breaks it, with a fix for all that do.</summary>
public abstract class MarkerFormRule : SpeechRule
{
    /// <summary>Makes a rule.</summary>
    protected MarkerFormRule(RuleDescriptor descriptor, RuleExamples examples)
        : base(descriptor, examples) =>
        ForEach(speech => speech.Series)
            .Must((speech, series) => FirstSlip(speech, series) is null)
            .Report(
                at: (speech, series) => FirstSlip(speech, series)!.Value.Span,
                message: (speech, series) => Counted(speech, series),
                fix: (speech, series) => MendAll(speech, series));

    /// <summary>How the marker breaks the law; null when it is right, or when the slip belongs to another rule.</summary>
    protected abstract MarkerSlip? SlipOf(Speech speech, OutlineItem item);

    /// <summary>What is wrong with a marker, in one sentence; the Chinese one ends with 。.</summary>
    protected abstract Bilingual MessageFor(string written, string right);

    /// <summary>A member of another style than most of its series is wrong for that, and belongs to mixed-styles: “3、” after “二、”.</summary>
    private MarkerSlip? OwnSlipOf(Speech speech, Series series, OutlineItem item) =>
        SlipOf(speech, item) is { } slip && !IsForeign(series, item) ? slip : null;

    private static bool IsForeign(Series series, OutlineItem item)
    {
        var alike = 0;
        foreach (var member in series.Members)
            alike += member.Item.Style == item.Style ? 1 : 0;
        return alike * 2 < series.Members.Length || (alike * 2 == series.Members.Length && item.Style != series.Style);
    }

    private MarkerSlip? FirstSlip(Speech speech, Series series)
    {
        foreach (var member in series.Members)
        {
            if (OwnSlipOf(speech, series, member.Item) is { } slip)
                return slip;
        }

        return null;
    }

    private List<MarkerSlip> Slips(Speech speech, Series series)
    {
        var slips = new List<MarkerSlip>();
        foreach (var member in series.Members)
        {
            if (OwnSlipOf(speech, series, member.Item) is { } slip)
                slips.Add(slip);
        }

        return slips;
    }

    private Bilingual Counted(Speech speech, Series series)
    {
        var slips = Slips(speech, series);
        var message = MessageFor(speech[slips[0].Span].ToString(), slips[0].Right);
        return slips.Count == 1
            ? message
            : new($"{message.Chinese}这一序列共有 {slips.Count} 处，请一并改正。", $"{message.English}; {slips.Count} markers of this list are written like that");
    }

    private Fix MendAll(Speech speech, Series series)
    {
        var slips = Slips(speech, series);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var slip in slips)
            changes.AddRange(slip.ChangesTo(speech[slip.Span]));
        var applicability = slips.TrueForAll(slip => slip.Applicability == FixApplicability.Safe) ? FixApplicability.Safe : FixApplicability.Unsafe;
        var title = slips.Count == 1
            ? new Bilingual($"改为“{slips[0].Right}”", $"Change to '{slips[0].Right}'")
            : new Bilingual($"改为“{slips[0].Right}”等（{slips.Count} 处）", $"Change to '{slips[0].Right}' and so on ({slips.Count} markers)");
        return new Fix(title, applicability, changes.ToImmutable());
    }
}
