using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules.Headings;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>The last member of a list ends the sentence.</summary>
public sealed class LastSeparatorRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL502",
        Name = "last-separator",
        Title = new("最后一项末尾用了分号或逗号", "The last member of a list ends in ； or ，"),
        Clause = new("GB/T 15834-2011 4.6.3.3", "GB/T 15834-2011 4.6.3.3"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "分号和逗号都表示后面还有话。列表到了最后一项就该用句号；要是后面真的还有一项，就是漏了。",
            "A semicolon or a comma says that more follows. The last member of a list takes a full stop, or a member is missing."),
        Valid: """
            带好三样东西：
            （一）身份证；
            （二）登记表；
            （三）两张照片。
            """,
        Invalid: """
            带好三样东西：
            （一）身份证；
            （二）登记表；
            （三）两张照片[|；|]
            """,
        Repaired: """
            带好三样东西：
            （一）身份证；
            （二）登记表；
            （三）两张照片。
            """);

    /// <summary>Makes the rule.</summary>
    public LastSeparatorRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series)
            .When((_, series) => series.Members.Length > 1 && series.Members[^1].Item.MarkerSpan is not null)
            .Must((speech, series) => !EndsOpen(speech, series))
            .Report(
                at: (speech, series) => MarkSpan(speech, series),
                message: (speech, series) => new(
                    $"列表的最后一项“{series.Members[^1].Item.Marker}”以“{speech.Text[MarkSpan(speech, series).Start]}”结尾，应改为句号；如果后面还有一项，请补上。",
                    $"The last member '{series.Members[^1].Item.Marker}' of the list ends in '{speech.Text[MarkSpan(speech, series).Start]}': end it in a full stop, or add the member that is missing"),
                fix: (speech, series) => Fix.Replace(new("改为句号", "Change to a full stop"), FixApplicability.Unsafe, MarkSpan(speech, series), "。"));

    /// <summary>Whether the line of the last member ends in a mark that says that another follows.</summary>
    private static bool EndsOpen(Speech speech, Series series)
    {
        var item = series.Members[^1].Item;
        var line = speech.Tree.LineAt(item.MarkerSpan!.Value.Start);
        if (!speech.Tree.Lines[line].Has(LineTraits.EndsInside) || speech.Lines[line].Role != LineRole.Body || IsHeading(speech, series))
            return false;
        var end = speech.Lines[line].Span.End - 1;

        // Nothing is written behind the marker yet: the mark at the end is its own.
        if (end < item.MarkerSpan.Value.End)
            return false;
        var hasInnerStop = speech[TextSpan.FromBounds(item.MarkerSpan.Value.End, end)].IndexOfAny('。', '！', '？') >= 0;
        return speech.Text[end] switch
        {
            '；' or ';' => !(hasInnerStop && item.Kind == OutlineItemKind.InlineItem) && !PartsOuterMembers(speech, item) && !GoesOn(speech, line, item),

            // A comma at the end of prose is for paragraph-end.
            '，' or ',' => !hasInnerStop && item.Parent is null && !GoesOn(speech, line, item) && !ParagraphEnds.MayGoOn(speech, line),
            _ => false,
        };
    }

    /// <summary>The mark at the end of a heading belongs to heading-end-mark, where the siblings have text below them too.</summary>
    private static bool IsHeading(Speech speech, Series series)
    {
        var item = series.Members[^1].Item;
        return item.HeadingSpan.Length <= HeadingLines.Longest && HeadingLines.IsNumbered(item) && HeadingLines.HasBody(item)
            && HeadingLines.HasBody(series.Members[0].Item) && HeadingLines.EndMark(speech, item) != '\0';
    }

    /// <summary>Whether the comma at the end of the line is this rule's and not that of paragraph-end.</summary>
    internal static bool Owns(Speech speech, SpeechLine line)
    {
        foreach (var series in speech.Series)
        {
            if (series.Members.Length > 1 && series.Members[^1].Item.MarkerSpan is { } marker && line.Span.Contains(marker) && EndsOpen(speech, series))
                return true;
        }

        return false;
    }

    /// <summary>The marker of the next line may be that of a member that the outline could not read.</summary>
    private static bool GoesOn(Speech speech, int line, OutlineItem item) =>
        FlaggedLines.Next(speech, line) is { } next && next.Green.Has(LineTraits.LineMarker)
        && next.Green.FirstMarker.Ordinal == item.Ordinal + 1;

    /// <summary>“1.…；2.…；” inside “（一）” of a list that goes on in semicolons: the mark parts the members of the outer list.</summary>
    private static bool PartsOuterMembers(Speech speech, OutlineItem item)
    {
        for (var outer = item.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Series is not { } series || series.Members[^1].Item == outer)
                continue;
            var other = series.Members[series.Members[0].Item == outer ? 1 : 0].Item;
            if (other == series.Members[^1].Item || speech.Text[other.Span.End - 1] is '；' or ';')
                return true;
        }

        return false;
    }

    private static TextSpan MarkSpan(Speech speech, Series series) =>
        new(speech.Lines[speech.Tree.LineAt(series.Members[^1].Item.MarkerSpan!.Value.Start)].Span.End - 1, 1);
}
