using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>An attachment numbers its items anew (GB/T 9704-2012 7.3.7).</summary>
internal static class Scopes
{
    /// <summary>The attachment that the series stands in, or null for the main text.</summary>
    public static OutlineItem? Of(Series series)
    {
        var root = series.Parent;
        while (root?.Parent is { } above)
            root = above;
        return root is not null && IsAttachment(root) ? root : null;
    }

    /// <summary>Whether the item is the head of an attachment, or the line that names the attachments.</summary>
    public static bool IsAttachment(OutlineItem item) => item.IsInferred && item.Heading.StartsWith('附');
}
