using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Every character of the text can be seen.</summary>
public sealed class VisibleCharactersRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL604",
        Name = "invisible-character",
        Title = new("夹有看不见的字符", "An invisible character"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "从网页或者聊天软件复制来的文字常夹着零宽空格，看不见，却会让查找落空、词语断开、字数不准。同一行只报一次。",
            "Text copied from web pages or chats carries zero-width characters. They cannot be seen, yet they break searching, line breaking and counting. Reported once a line."),
        Valid: "各村轮流上堤，\n粮食和药品都已备好。",
        Invalid: "各村轮流[|\u200B|]上堤，\n粮食和[|\uFEFF|]药品都已备好。",
        Repaired: "各村轮流上堤，\n粮食和药品都已备好。");

    /// <summary>Makes the rule.</summary>
    public VisibleCharactersRule()
        : base(Law, Shown) =>
        ForEach(Lines)
            .Must((_, places) => places.Count == 0)
            .Report(
                at: (_, places) => places[0],
                message: (speech, places) => Message(speech.Text[places[0].Start], places.Sum(place => place.Length)),
                fix: (_, places) => new Fix(new("删去看不见的字符", "Delete what cannot be seen"), FixApplicability.Safe, [.. places.Select(place => new TextChange(place, ""))]),
                related: (_, places) => [.. places.Skip(1).Select(place => new RelatedPlace(place, new("同一行的另一处。", "Another in the same line")))]);

    /// <summary>For each line that has any, the places of its invisible characters.</summary>
    private static IEnumerable<List<TextSpan>> Lines(Speech speech)
    {
        for (var line = 0; line < speech.Tree.LineCount; line++)
        {
            if (speech.Tree.Lines[line].Has(LineTraits.Invisible) && speech.Lines[line].Role is not (LineRole.Skipped or LineRole.Code or LineRole.Aside))
                yield return PlacesIn(speech, speech.Lines[line].Span);
        }
    }

    private static List<TextSpan> PlacesIn(Speech speech, TextSpan line)
    {
        var places = new List<TextSpan>();
        for (var at = line.Start; at < line.End; at++)
        {
            if (!IsStray(speech.Text, at))
                continue;
            var start = at;
            while (at + 1 < line.End && IsStray(speech.Text, at + 1))
                at++;
            places.Add(TextSpan.FromBounds(start, at + 1));
        }

        return places;
    }

    private static bool IsStray(ReadOnlySpan<char> text, int at) =>
        (CharacterTable.ClassOf(text[at]) & CharacterClass.Invisible) != 0
        && !(IsOfOtherScript(text, at - 1) || IsOfOtherScript(text, at + 1))
        && !(text[at] == '\u00AD' && at > 0 && char.IsAsciiLetter(text[at - 1]));

    /// <summary>Emoji are joined, and scripts of the Near East and India are steered, by such characters.</summary>
    private static bool IsOfOtherScript(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && (char.IsSurrogate(text[at]) || text[at] is (>= '\u0590' and < '\u1100') or '\uFE0F' or (>= '\u2600' and < '\u2800'));

    private static Bilingual Message(char first, int count)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)first:X4}");
        var (chinese, english) = first switch
        {
            '\u200B' => ("零宽空格", "zero-width space"),
            '\uFEFF' => ("字节顺序标记", "byte order mark"),
            '\u00AD' => ("软连字符", "soft hyphen"),
            '\u200C' or '\u200D' or '\u2060' => ("零宽连接符", "zero-width joiner"),
            _ => ("方向控制符", "direction mark"),
        };
        return new(
            $"此处夹有看不见的字符（{code} {chinese}），这一行共 {count} 个，会影响查找、排版和字数。请删去。",
            $"Here stands an invisible character ({code} {english}), {count} in this line; it breaks searching, layout and counting. Delete it");
    }
}
