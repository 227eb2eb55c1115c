using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Numerals;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Numbering;

/// <summary>The numeral of a marker is a numeral.</summary>
public sealed class WellFormedOrdinalsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL214",
        Name = "malformed-ordinal",
        Title = new("序号写错字", "The numeral of a marker is malformed"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "“（-）”“ー、”看上去像“一”，其实是连字符和日文长音符；“十十、”不是数。查找、编目录都认不出它们。",
            "（-） and ー、 look like 一 but are a hyphen and a Japanese sign; 十十、 is no number. Search and tables of contents miss them."),
        Valid: """
            （一）摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            """,
        Invalid: """
            [|（-）|]摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            """,
        Repaired: """
            （一）摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            """);

    /// <summary>Makes the rule.</summary>
    public WellFormedOrdinalsRule()
        : base(Law, Shown) =>
        ForEach(Malformed)
            .Must((_, _) => false)
            .Report(
                at: (_, found) => found.Item.MarkerSpan!.Value,
                message: (speech, found) => MessageOf(speech[found.Ordinal].ToString(), found.Item),
                fix: (_, found) => FixOf(found.Item, found.Ordinal));

    /// <summary>Items whose numeral is none, with the place of the numeral.</summary>
    private static IEnumerable<(OutlineItem Item, TextSpan Ordinal)> Malformed(Speech speech)
    {
        foreach (var line in speech.Lines)
        {
            if (line.Role != LineRole.Body || !line.Green.Has(LineTraits.LineMarker | LineTraits.InlineMarkers))
                continue;
            var (position, start) = (speech.Tree.StartOf(line.Number), 0);
            foreach (var piece in line.Green.Pieces)
            {
                start = piece.Kind == SyntaxKind.MarkerPrefixToken ? position : start;
                if (piece.Kind == SyntaxKind.OrdinalToken && IsSuspect(speech, piece) && ItemOf(speech, position) is { } item)
                    yield return (item, new TextSpan(position, piece.Width));
                position += piece.Width;
            }
        }
    }

    private static bool IsSuspect(Speech speech, GreenPiece piece) =>
        piece.Ordinal <= 2 && speech.Tree.Grammar.FormAt(piece.Form) is { Style.IsBullet: false } form && (piece.Ordinal == 0 || MarkerSlips.IsLookAlike(form));

    private static OutlineItem? ItemOf(Speech speech, int position) =>
        speech.ItemBefore(position + 1) is { } item && item.MarkerSpan is { } span && span.Contains(position) && !speech.Numbering.IsSecondMarker(item) ? item : null;

    private static Bilingual MessageOf(string written, OutlineItem item)
    {
        var expected = item.Style!.Numerals is { } numerals ? Numeral.Write(item.Ordinal, numerals) : $"{item.Ordinal}";
        return new(
            $"“{item.Marker}”中的“{written}”不是数字，此处应为“{expected}”。请改正，否则编目录和查找都认不出来。",
            $"'{written}' in '{item.Marker}' is no numeral; expected '{expected}' here. Correct it, or search and tables of contents will miss it");
    }

    private static Fix? FixOf(OutlineItem item, TextSpan ordinal)
    {
        if (item.Style!.Numerals is not { } numerals || item.Ordinal > Numeral.MaxValue(numerals))
            return null;
        var text = Numeral.Write(item.Ordinal, numerals);
        return Fix.Replace(new($"改为“{text}”", $"Change to '{text}'"), FixApplicability.Unsafe, ordinal, text);
    }
}
