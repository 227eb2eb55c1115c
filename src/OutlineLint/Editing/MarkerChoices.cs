using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>The markers that may be put in at a position.</summary>
internal sealed class MarkerChoices(SpeechText text, int position)
{
    private readonly TextLine _line = text.Lines.GetLineFromPosition(position);

    /// <summary>The item that the position stands in or right behind; null when there is none.</summary>
    public OutlineItem? Current { get; } = text.Speech.ItemBefore(position) is { } item && IsOpen(text, item, position) ? item : null;

    /// <summary>Every choice, the likeliest first.</summary>
    public ImmutableArray<NextMarker> All()
    {
        var choices = ImmutableArray.CreateBuilder<NextMarker>();
        if (NextClause() is { } clause)
            choices.Add(clause);
        var block = BlockOf(Current);
        for (var item = block; item is not null; item = BlockOf(item.Parent))
        {
            if (Next(item, item == block ? NextMarkerKind.Sibling : NextMarkerKind.Ancestor) is { } next)
                choices.Add(next);
        }

        if ((block is not null || text.Speech.ItemBefore(position) is null) && FirstBelow(block) is { } child)
            choices.Add(child);
        return choices.DrainToImmutable();
    }

    /// <summary>The member behind an item; null where nothing may follow it.</summary>
    public NextMarker? Next(OutlineItem item, NextMarkerKind kind)
    {
        if (item.Style is null || OrderWords.IsFinal(item.Marker))
            return null;
        var model = SeriesAlignment.ModelBehind(text, item);
        return model.With(OrdinalOf(item) + 1, isLast: false) is { } marker ? Make(kind, marker, item.Level, Behind(item.Marker), text.PrefixOf(item), model.Blank, item) : null;
    }

    /// <summary>The member behind a marker that opens a line, but that the outline takes for no member yet: 其次 behind the first 首先.</summary>
    public NextMarker? NextOf(WrittenMarker written)
    {
        var line = text.Lines.GetLineFromPosition(written.Start);
        var prefix = text.Text[line.Start..written.Start];
        if (!string.IsNullOrWhiteSpace(prefix) || !written.Style.IsFloating || !written.IsMember(text) || OrderWords.IsFinal(written.Text) || MarkerModel.Write(written.Style, written.Text, written.Ordinal + 1, isLast: false) is not { } marker)
            return null;
        return Make(NextMarkerKind.Sibling, marker, (BlockOf(Current)?.Level ?? 0) + 1, Behind(written.Text), prefix, "", BlockOf(Current));
    }

    /// <summary>The next member inside the paragraph that the position stands in.</summary>
    private NextMarker? NextClause()
    {
        if (WrittenMarker.Before(text, position) is not { } written || written.Start < _line.Start || string.IsNullOrWhiteSpace(text.Text[_line.Start..written.Start]) || !written.IsMember(text) || OrderWords.IsFinal(written.Text))
            return null;
        return MarkerModel.Write(written.Style, written.Text, written.Ordinal + 1, isLast: false) is { } marker
            ? new(NextMarkerKind.Sibling, marker, Current?.Level ?? 1, Behind(written.Text), new TextChange(new TextSpan(position, 0), marker), Current)
            : null;
    }

    private static Bilingual Behind(string marker) => new($"“{marker}”的下一项", $"Next to '{marker}'");

    /// <summary>The first member of a list under an item, or at the top of a text without items.</summary>
    public NextMarker? FirstBelow(OutlineItem? item)
    {
        var level = (item?.Level ?? 0) + 1;
        if (!HasLevelBelow(item) || new LevelStyles(text).For(item?.Series?.Style ?? item?.Style, level, isHeading: item is null, position) is not { } model || model.With(FirstOrdinal(model), isLast: false) is not { } marker)
            return null;
        if (item is not null && DecimalHeads.IsDecimal(model.Style))
            marker = DecimalHeads.Under(marker, DecimalHeads.Below(item.Style, item.Marker, item.Ordinal));
        var label = item is null ? new Bilingual("第一项", "The first item") : new($"“{item.Marker}”的下一级", $"One level below '{item.Marker}'");
        return Make(NextMarkerKind.Child, marker, level, label, item is null ? "" : HashMarks.Shift(text.PrefixOf(item), 1), model.Blank, item);
    }

    /// <summary>What stands below 一是 no standard tells: there a list is offered only where the document has one.</summary>
    private bool HasLevelBelow(OutlineItem? item) =>
        item?.Style is not { IsFloating: true } style || text.Outline.Series.Any(series => series.Parent?.Style == style && series.Members[0].Item.Kind != OutlineItemKind.InlineItem);

    private NextMarker Make(NextMarkerKind kind, string marker, int level, Bilingual label, string prefix, string blank, OutlineItem? sibling)
    {
        var end = _line.Start;
        while (end < _line.End && char.IsWhiteSpace(text.Text[end]))
            end++;
        return new(kind, marker, level, label, new TextChange(TextSpan.FromBounds(_line.Start, end), prefix + marker + blank), sibling);
    }

    /// <summary>Where the numbers of a style run through the text, the next one; else 1.</summary>
    private int FirstOrdinal(MarkerModel model)
    {
        var before = text.Outline.Series.Where(series => series.Style == model.Style && series.Mode == NumberingMode.RunThrough).SelectMany(series => series.Members).LastOrDefault(member => member.Item.Span.Start < position);
        return before.Item is null ? 1 : before.Ordinal + 1;
    }

    /// <summary>Whether nothing that belongs to no section stands between the section of an item and the position: behind the peroration no section goes on.</summary>
    private static bool IsOpen(SpeechText text, OutlineItem item, int position)
    {
        var top = item;
        while (top.Parent is { } parent)
            top = parent;
        return top.Span.End >= position || string.IsNullOrWhiteSpace(text.Text[top.Span.End..position].Trim('*'));
    }

    private static int OrdinalOf(OutlineItem item) => Math.Max(1, item.Ordinal);

    private static OutlineItem? BlockOf(OutlineItem? item)
    {
        while (item is { Kind: OutlineItemKind.InlineItem })
            item = item.Parent;
        return item;
    }
}
