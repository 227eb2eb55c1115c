using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Writes a repaired text back into its Word document, and leaves everything that was not repaired as it is.</summary>
public static class WordRepair
{
    /// <summary>Whether a change of the text can be written: characters that somebody typed always can; numbers and paragraphs are tried.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The changed text; it must come from the document's by changes.</param>
    /// <param name="original">The text of the document.</param>
    public static bool CanWrite(WordDocument document, SourceText text, SourceText original)
    {
        var changes = ChangesOf(document, text, original);
        return changes.TrueForAll(change => IsTyped(document, change))
            || (Write(document, text, original, WordFixMode.Tracked, DateTimeOffset.UnixEpoch, out _) is not null && Write(document, text, original, WordFixMode.Plain, DateTimeOffset.UnixEpoch, out _) is not null);
    }

    /// <summary>The document with the repaired text. What was written is read again and must be that text.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The repaired text; it must come from the document's by changes.</param>
    /// <param name="original">The text of the document.</param>
    /// <param name="mode">How changes are written.</param>
    /// <param name="time">When they are made.</param>
    /// <param name="problem">Why there is none.</param>
    public static WordDocument? Write(WordDocument document, SourceText text, SourceText original, WordFixMode mode, DateTimeOffset time, out Bilingual problem)
    {
        try
        {
            var bytes = Write(document, ChangesOf(document, text, original), mode, new(time));
            var written = WordDocument.Read(bytes, out problem);
            if (written?.Text == text.ToString())
                return written;
            problem = written is null ? problem : WritingProblem.NotTheSame;
            return null;
        }
        catch (WordException exception)
        {
            problem = exception.Problem;
            return null;
        }
    }

    private static List<TextReplacement> ChangesOf(WordDocument document, SourceText text, SourceText original) =>
        [.. text.GetTextChanges(original).SelectMany(change => new TextReplacement(change.Span.Start, change.Span.End, change.NewText!).ByLine(document.Text))
            .Select(change => change.Trimmed(document.Text)).Where(change => change.Start < change.End || change.Text.Length > 0)];

    private static bool IsTyped(WordDocument document, TextReplacement change) =>
        !change.TouchesLines(document.Text) && NumberRepair.NumberIn(document.Map, change) is null
        && document.Map.ParagraphAt(change.Start) is { } paragraph && change.Start < change.End && InlineRepair.CanDelete(paragraph, change.Start, change.End);

    private static byte[] Write(WordDocument document, List<TextReplacement> changes, WordFixMode mode, WordAuthor author)
    {
        var context = new RepairContext(document, mode, author);
        var inline = new InlineRepair(context);
        var (paragraphs, numbers) = (new ParagraphRepair(context, inline), new NumberRepair(context));
        var ordered = changes.OrderBy(change => change.Start).ToList();
        foreach (var change in ordered.Where(change => !IsNumber(document, change)))
        {
            if (change.TouchesLines(document.Text))
                paragraphs.Write(change);
            else
                WriteInline(document.Map.ParagraphAt(change.Start)!, change, inline);
        }

        foreach (var change in Enumerable.Reverse(ordered).Where(change => IsNumber(document, change)))
            numbers.Want(document.Map.ParagraphAt(change.Start)!, change);
        numbers.Apply(paragraph => ordered.Exists(change => change.Text.Length == 0 && change.Start <= paragraph.Span.Start && change.End > paragraph.Span.End));
        return context.ToBytes();
    }

    /// <summary>Whether a change is one of an automatic number, and of nothing else.</summary>
    private static bool IsNumber(WordDocument document, TextReplacement change) =>
        NumberRepair.NumberIn(document.Map, change) is { } number && change.End <= number.End && !change.Text.Contains('\n', StringComparison.Ordinal);

    private static void WriteInline(WordParagraph paragraph, TextReplacement change, InlineRepair inline)
    {
        inline.Delete(paragraph, change.Start, change.End);
        if (change.Text.Length > 0 && NumberBefore(paragraph, change))
            throw RepairContext.Refusal();
        inline.Insert(paragraph, change.Start, change.End, change.Text);
    }

    /// <summary>Nothing can be typed before an automatic number.</summary>
    private static bool NumberBefore(WordParagraph paragraph, TextReplacement change) =>
        paragraph.Pieces is [{ Kind: WordPieceKind.Number } number, ..] && change.Start < number.End;
}
