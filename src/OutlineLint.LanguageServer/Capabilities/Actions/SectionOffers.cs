using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>Another level and another place for the section whose heading the cursor is in.</summary>
internal static class SectionOffers
{
    private static readonly Bilingual PromoteTitle = new("升级", "Promote");
    private static readonly Bilingual DemoteTitle = new("降级", "Demote");
    private static readonly Bilingual AtTop = new("已经是第一级，不能再升。", "It is at the first level already");
    private static readonly Bilingual IsFirst = new("前面没有同级的项，降级后无处可归。", "There is no sibling before it that it could stand under");
    private static readonly Bilingual IsUnsure = new("改过以后大纲会读成别的样子，请手工调整。", "The outline would be read in another way afterwards; please do it by hand");

    public static IEnumerable<Offer> Of(DocumentSnapshot document, TextSpan span)
    {
        var outline = document.Outline;
        if (ItemSpans.Innermost(outline, span.Start) is not { } item || !IsOnHead(document, item, span.Start))
            return [];
        return
        [
            Level("promote", SectionEdits.Promote(outline, item), PromoteTitle, item.Parent is null ? AtTop : IsUnsure),
            Level("demote", SectionEdits.Demote(outline, item), DemoteTitle, IndexOf(item) == 0 ? IsFirst : IsUnsure),
            .. Move("up", outline, item, IndexOf(item) - 1, Placement.Before, new("上移", "Move up")),
            .. Move("down", outline, item, IndexOf(item) + 1, Placement.After, new("下移", "Move down")),
        ];
    }

    /// <summary>A member inside a paragraph has no line of its own; of a section, the text is no place to ask for another level.</summary>
    private static bool IsOnHead(DocumentSnapshot document, OutlineItem item, int position) =>
        item.Kind == OutlineItemKind.InlineItem || document.Positions.ToPosition(item.Span.Start).Line == document.Positions.ToPosition(position).Line;

    private static int IndexOf(OutlineItem item) => item.Series is { } series ? series.Members.Select(member => member.Item).ToList().IndexOf(item) : 0;

    private static Offer Level(string name, Fix? fix, Bilingual title, Bilingual obstacle) => fix is not null
        ? Offer.Of(name, fix, $"{CodeActionKind.Rewrite}.{name}")
        : new() { Id = name, Title = title, Kind = $"{CodeActionKind.Rewrite}.{name}", Obstacle = obstacle };

    private static IEnumerable<Offer> Move(string name, Outline outline, OutlineItem item, int index, Placement placement, Bilingual title)
    {
        if (item.Series is { } series && index >= 0 && index < series.Members.Length && SectionEdits.Move(outline, item, series.Members[index].Item, placement) is { } fix)
            yield return Offer.Of(name, fix with { Title = new($"{title.Chinese}：{fix.Title.Chinese}", $"{title.English}: {fix.Title.English}") }, $"{CodeActionKind.Move}.{name}");
    }
}
