using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>The suppressions of one text, and which of them have hidden something in this run.</summary>
internal sealed class SuppressionMap
{
    private readonly SourceText _text;

    private SuppressionMap(SourceText text, ImmutableArray<SuppressionComment> comments, Func<string, string?> idOf)
    {
        _text = text;
        Comments = comments;
        Suppressions = [.. comments.SelectMany(comment => Of(comment, idOf))];
    }

    /// <summary>A text without suppressions.</summary>
    public static SuppressionMap Empty { get; } = new(SourceText.From(""), [], _ => null);

    /// <summary>The comments, in the order of the text.</summary>
    public ImmutableArray<SuppressionComment> Comments { get; }

    /// <summary>Every suppression, in the order of the text; those that end one too.</summary>
    public ImmutableArray<Suppression> Suppressions { get; }

    /// <summary>The suppressions that may turn out to hide nothing: of a rule that there is, and that ran.</summary>
    public ImmutableArray<Suppression> Judged { get; private set; } = [];

    /// <summary>Reads the suppressions of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="idOf">The id of the rule that has an id or a name; null when none has.</param>
    public static SuppressionMap Read(SourceText text, Func<string, string?> idOf) =>
        SuppressionReader.Read(text.ToString()) is { IsEmpty: false } comments ? new(text, comments, idOf) : Empty;

    /// <summary>The suppression that hides a finding, or null when none does.</summary>
    public Suppression? For(Finding finding)
    {
        Suppression? open = null;
        // A comment hides nothing that is said of itself.
        foreach (var suppression in Suppressions.Where(suppression => suppression.IsFor(finding.Rule.Id) && !suppression.Comment.Span.Contains(finding.Span)))
        {
            switch (suppression.Comment.Kind)
            {
                case SuppressionKind.File:
                case SuppressionKind.NextLine when LineOf(finding.Span.Start) == NextLine(suppression.Comment):
                    return suppression;
                case SuppressionKind.Disable when suppression.Comment.Span.Start <= finding.Span.Start:
                    open = suppression;
                    break;
                case SuppressionKind.Enable when suppression.Comment.Span.Start <= finding.Span.Start:
                    open = null;
                    break;
            }
        }

        return open;
    }

    /// <summary>Says which suppressions could have hidden something.</summary>
    /// <param name="ran">Whether the rule of that id ran; null asks for all rules.</param>
    public void Judge(Func<string?, bool> ran) =>
        Judged = [.. Suppressions.Where(suppression => suppression.Comment.Kind is SuppressionKind.NextLine or SuppressionKind.Disable or SuppressionKind.File
            && !suppression.IsUnknown && ran(suppression.RuleId))];

    private static IEnumerable<Suppression> Of(SuppressionComment comment, Func<string, string?> idOf) =>
        comment.Words.IsEmpty ? [new(comment, word: null, ruleId: null)] : comment.Words.Select(word => new Suppression(comment, word, idOf(word.Text)));

    private int LineOf(int position) => _text.Lines.IndexOf(position);

    /// <summary>The next line that is not blank, behind the one where the comment ends.</summary>
    private int NextLine(SuppressionComment comment)
    {
        var line = LineOf(comment.Span.End - 1) + 1;
        while (line < _text.Lines.Count && string.IsNullOrWhiteSpace(_text.Lines[line].ToString()))
            line++;
        return line;
    }
}
