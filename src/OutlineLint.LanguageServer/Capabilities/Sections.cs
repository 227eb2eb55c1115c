using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Tells sections from short members of lists.</summary>
internal static class Sections
{
    /// <summary>Whether an item has lines below its first, so that its length is worth a word.</summary>
    public static bool HasBody(OutlineItem item, DocumentSnapshot document)
    {
        if (item.Kind == OutlineItemKind.InlineItem)
            return false;
        var lines = document.Text.Lines;
        return lines.GetLineFromPosition(item.Span.Start).LineNumber < lines.GetLineFromPosition(item.Span.End).LineNumber;
    }
}
