using System.Collections.Immutable;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Changes that end, join, add or take away paragraphs.</summary>
internal sealed class ParagraphRepair(RepairContext context, InlineRepair inline)
{
    /// <summary>What a new paragraph does not take over from its sibling.</summary>
    private static readonly string[] OwnProperties = ["numPr", "sectPr", "framePr", "pageBreakBefore", "pPrChange", "rPr"];

    private readonly ImmutableArray<WordParagraph> _paragraphs = context.Document.Map.Paragraphs;

    /// <summary>Writes a change.</summary>
    /// <exception cref="WordException">It cannot be written.</exception>
    public void Write(TextReplacement change)
    {
        var (first, last) = (IndexAt(change.Start), IndexAt(change.End));
        var startsLine = first == _paragraphs.Length || change.Start == _paragraphs[first].Span.Start;
        if (startsLine && change.Text.EndsWith('\n') && change.Start == change.End)
            AddLines(first, change.Text[..^1].Split('\n'));
        else if (startsLine && change.Text.Length == 0 && (last == _paragraphs.Length || change.End == _paragraphs[last].Span.Start))
            DeleteWhole(first, last);
        else if (first == last && first < _paragraphs.Length && !change.Text.Contains('\n', StringComparison.Ordinal))
            Replace(_paragraphs[first], change);
        else if (first == last && first < _paragraphs.Length)
            Split(_paragraphs[first], change);
        else if (!change.Text.Contains('\n', StringComparison.Ordinal) && last < _paragraphs.Length)
            Join(first, last, change);
        else
            throw RepairContext.Refusal();
    }

    /// <summary>The paragraph of a place; one more than there are for the end of the text.</summary>
    private int IndexAt(int position) => position >= context.Document.Text.Length ? _paragraphs.Length : _paragraphs.IndexOf(context.Document.Map.ParagraphAt(position)!);

    /// <summary>A line break inside a paragraph is a character like others.</summary>
    private void Replace(WordParagraph paragraph, TextReplacement change)
    {
        inline.Delete(paragraph, change.Start, change.End);
        inline.Insert(paragraph, change.Start, change.End, change.Text);
    }

    private void DeleteWhole(int first, int last)
    {
        for (var index = first; index < last; index++)
        {
            var paragraph = _paragraphs[index];
            if (!CanGo(paragraph))
                throw RepairContext.Refusal();
            if (context.IsTracked)
                DeleteTracked(paragraph);
            else if (IsPlain(paragraph.Element))
                context.Main.Edits.Replace(context.Main[paragraph.Element].Start, context.Main[paragraph.Element].End, "");
            else
                throw RepairContext.Refusal();
        }
    }

    private void DeleteTracked(WordParagraph paragraph)
    {
        var typed = paragraph.Pieces.FirstOrDefault(piece => piece.Kind != WordPieceKind.Number);
        if (typed.Length > 0)
            inline.Delete(paragraph, typed.Start, paragraph.Span.End);
        context.EditOf(paragraph.Element).Mark = context.Revisions.Single("del");
    }

    /// <summary>The last paragraph of a cell or a text box stays, and so does one that ends a section.</summary>
    private static bool CanGo(WordParagraph paragraph) =>
        paragraph.Element.Parent is { } parent && parent.Name.LocalName is "body" or "sdtContent" && IsWhole(paragraph)
        && (parent.Name == W.Body || parent.Elements(W.Paragraph).Count() > 1)
        && paragraph.Element.Element(W.ParagraphProperties)?.Element(W.Main + "sectPr") is null;

    /// <summary>Whether nothing goes with the paragraph that somebody may miss: pictures, notes, one end of a bookmark.</summary>
    private static bool IsPlain(XElement paragraph) => paragraph.Elements().All(child => child.Name == W.ParagraphProperties || child.Name == W.Run || child.Name.LocalName is "proofErr")
        && paragraph.Elements(W.Run).Elements().All(child => child.Name == W.Text || child.Name == W.RunProperties || child.Name.LocalName is "tab" or "br" or "cr" or "lastRenderedPageBreak");

    /// <summary>Whether all of it stands in one <c>w:p</c>.</summary>
    private static bool IsWhole(WordParagraph paragraph) => paragraph.Pieces.All(piece => piece.Run is null || piece.Run.Ancestors(W.Paragraph).First() == paragraph.Element);

    private void Join(int first, int last, TextReplacement change)
    {
        for (var index = first; index < last; index++)
        {
            if (_paragraphs[index].Numbering is not null || _paragraphs[index + 1].Numbering is not null || !AreNeighbours(_paragraphs[index].Element, _paragraphs[index + 1].Element))
                throw RepairContext.Refusal();
        }

        for (var index = first; index <= last; index++)
        {
            var (start, end) = (Math.Max(change.Start, _paragraphs[index].Span.Start), Math.Min(change.End, _paragraphs[index].Span.End));
            if (start < end)
                inline.Delete(_paragraphs[index], start, end);
            if (index < last)
                JoinNext(_paragraphs[index].Element, _paragraphs[index + 1].Element);
        }

        inline.Insert(_paragraphs[first], change.Start, Math.Min(change.End, _paragraphs[first].Span.End), change.Text);
    }

    private static bool AreNeighbours(XElement paragraph, XElement next) =>
        paragraph.ElementsAfterSelf().FirstOrDefault() == next && paragraph.Element(W.ParagraphProperties)?.Element(W.Main + "sectPr") is null;

    /// <summary>In Word a deleted mark gives the joined paragraph the properties of the next one. Plainly joined, it keeps those of the first.</summary>
    private void JoinNext(XElement paragraph, XElement next)
    {
        if (context.IsTracked)
        {
            context.EditOf(paragraph).Mark = context.Revisions.Single("del");
            return;
        }

        var (from, to) = (context.Main[paragraph], context.Main[next]);
        if (from.IsOneTag || to.IsOneTag)
            throw RepairContext.Refusal();
        var properties = next.Element(W.ParagraphProperties);
        context.Main.Edits.Replace(from.ContentEnd, properties is null ? to.ContentStart : context.Main[properties].End, "");
    }

    private void AddLines(int before, string[] lines)
    {
        var model = before < _paragraphs.Length ? _paragraphs[before] : _paragraphs.LastOrDefault();
        if (model is null || !IsWhole(model) || model.IsAside)
            throw RepairContext.Refusal();
        var run = InlineRepair.Model(model, model.Span.Start, model.Span.Start)?.Run;
        var format = run is null || !RunContainers.IsOpen(run) ? inline.MarkProperties(model.Element) : inline.PropertiesOf(run);
        var xml = string.Concat(lines.Select(line => $"{context.Names.Open("p")}{PropertiesLike(model, context.IsTracked)}{inline.Inserted(line, format)}{context.Names.Close("p")}"));
        var extent = context.Main[model.Element];
        context.Main.Edits.Insert(before < _paragraphs.Length ? extent.Start : extent.End, xml);
    }

    /// <summary>Ends the paragraph where the change has a line end; what is behind it goes on in a paragraph like it.</summary>
    private void Split(WordParagraph paragraph, TextReplacement change)
    {
        var model = InlineRepair.Model(paragraph, change.Start, change.End);
        if (model is not { } piece || paragraph.Numbering is not null || piece.Run!.Parent != paragraph.Element || !InlineRepair.CanDelete(paragraph, piece.Start, piece.End))
            throw RepairContext.Refusal();
        inline.Delete(paragraph, change.Start, change.End);
        var (names, format) = (context.Names, inline.PropertiesOf(piece.Run));
        var lines = change.Text.Split('\n');
        var xml = inline.Inserted(lines[0], format) + names.Close("p");
        foreach (var line in lines[1..^1])
            xml += names.Open("p") + PropertiesLike(paragraph, context.IsTracked) + inline.Inserted(line, format) + names.Close("p");
        xml += names.Open("p") + PropertiesLike(paragraph, isTracked: false) + inline.Inserted(lines[^1], format);
        context.Runs.Insert(InlineRepair.PointAt(piece, change.Start, change.End), xml);
        if (context.IsTracked)
            context.EditOf(paragraph.Element).Mark = context.Revisions.Single("ins");
        if (paragraph.Element.Element(W.ParagraphProperties)?.Element(W.Main + "sectPr") is not null)
            throw RepairContext.Refusal();
    }

    /// <summary>The properties of a paragraph for a new one: without its number, its section and its frame.</summary>
    private string PropertiesLike(WordParagraph paragraph, bool isTracked)
    {
        var (names, properties) = (context.Names, paragraph.Element.Element(W.ParagraphProperties));
        var kept = properties?.Elements().Where(child => !OwnProperties.Contains(child.Name.LocalName, StringComparer.Ordinal)).ToList() ?? [];
        var before = paragraph.Numbering is null ? 0 : kept.FindLastIndex(child => child.Name.LocalName is "pStyle" or "keepNext" or "keepLines" or "widowControl") + 1;
        var noNumber = paragraph.Numbering is null ? "" : names.Open("numPr") + names.Single("ilvl", ("val", "0")) + names.Single("numId", ("val", "0")) + names.Close("numPr");
        var mark = inline.MarkProperties(paragraph.Element);
        if (isTracked)
            mark = names.Open("rPr") + context.Revisions.Single("ins") + (mark.Length == 0 ? names.Close("rPr") : mark[names.Open("rPr").Length..]);
        return $"{names.Open("pPr")}{string.Concat(kept.Take(before).Select(context.Main.Outer))}{noNumber}{string.Concat(kept.Skip(before).Select(context.Main.Outer))}{mark}{names.Close("pPr")}";
    }
}
