using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>A law about how the markers of a series are written: one finding a series, at the first marker that breaks it, with a fix for all that do.</summary>
public abstract class MarkerFormRule : SpeechRule
{
    /// <summary>Makes a rule.</summary>
    protected MarkerFormRule(RuleDescriptor descriptor, RuleExamples examples)
        : base(descriptor, examples) =>
        ForEach(speech => speech.Series)
            .When((speech, series) => Owns(speech, series))
            .Must((speech, series) => FirstSlip(speech, series) is null)
            .Report(
                at: (speech, series) => FirstSlip(speech, series)!.Value.Span,
                message: (speech, series) => Counted(speech, series),
                fix: (speech, series) => MendAll(speech, series));

    /// <summary>Whether the slips of the series are this rule's to report.</summary>
    protected virtual bool Owns(Speech speech, Series series) => true;

    /// <summary>How the marker breaks the law; null when it is right, or when the slip belongs to another rule.</summary>
    protected abstract MarkerSlip? SlipOf(Speech speech, OutlineItem item);

    /// <summary>What is wrong with a marker, in one sentence; the Chinese one ends with 。.</summary>
    protected abstract Bilingual MessageFor(string written, string right);

    private MarkerSlip? FirstSlip(Speech speech, Series series)
    {
        foreach (var slip in SlipsOf(speech, series))
            return slip;
        return null;
    }

    /// <summary>A member of another style than most of its series is wrong for that, and belongs to mixed-styles: “3、” after “二、”.</summary>
    private IEnumerable<MarkerSlip> SlipsOf(Speech speech, Series series)
    {
        var (style, isForeign) = (default(MarkerStyle), false);
        foreach (var member in series.Members)
        {
            if (SlipOf(speech, member.Item) is not { } slip)
                continue;
            if (style != member.Item.Style)
                (style, isForeign) = (member.Item.Style, IsForeign(series, member.Item.Style));
            if (!isForeign)
                yield return slip;
        }
    }

    private static bool IsForeign(Series series, MarkerStyle? style)
    {
        var alike = 0;
        foreach (var member in series.Members)
            alike += member.Item.Style == style ? 1 : 0;
        return alike * 2 < series.Members.Length || (alike * 2 == series.Members.Length && style != series.Style);
    }

    private Bilingual Counted(Speech speech, Series series)
    {
        var slips = SlipsOf(speech, series).ToList();
        var message = MessageFor(speech[slips[0].Span].ToString(), slips[0].Right);
        return slips.Count == 1
            ? message
            : new($"{message.Chinese}这一序列共有 {slips.Count} 处，请一并改正。", $"{message.English}; {slips.Count} markers of this list are written like that");
    }

    private Fix MendAll(Speech speech, Series series)
    {
        var slips = SlipsOf(speech, series).ToList();
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
