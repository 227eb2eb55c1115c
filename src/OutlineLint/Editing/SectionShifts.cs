using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Puts the sections of an outline elsewhere.</summary>
internal static class SectionShifts
{
    /// <summary>Makes a section a sibling of the one above; those behind it become its children. False at the top.</summary>
    public static bool Promote(DraftSection section)
    {
        if (IsBullet(section) || section.Parent is not { Parent: { } grandparent } parent)
            return false;
        var followers = parent.Children[(parent.Children.IndexOf(section) + 1)..];
        JoinChildren(section, followers);
        section.Remove();
        grandparent.Insert(grandparent.Children.IndexOf(parent) + 1, section);
        foreach (var follower in followers)
        {
            follower.Remove();
            section.Insert(section.Children.Count, follower);
        }

        section.List = parent.List;
        return true;
    }

    /// <summary>Makes a section the last child of the one before. False for the first one.</summary>
    public static bool Demote(DraftSection section)
    {
        var siblings = section.Parent!.Children;
        var index = siblings.IndexOf(section);
        return index > 0 && !IsBullet(section) && siblings[index - 1].IsBlock && PutInside(section, siblings[index - 1]);
    }

    /// <summary>Puts a section elsewhere. False where it cannot go.</summary>
    public static bool Move(DraftSection section, DraftSection target, Placement placement)
    {
        if (section.DescendantsAndSelf().Contains(target) || !target.IsBlock || (placement != Placement.Inside && IsBullet(section) != IsBullet(target)))
            return false;
        if (placement == Placement.Inside)
            return PutInside(section, target);
        section.Remove();
        var parent = target.Parent!;
        parent.Insert(parent.Children.IndexOf(target) + (placement == Placement.After ? 1 : 0), section);
        section.List = target.List;
        return true;
    }

    /// <summary>Under another section it joins the last list of headings or paragraphs, if there is one that it fits into.</summary>
    private static bool PutInside(DraftSection section, DraftSection target)
    {
        section.Remove();
        var last = target.Children.FindLast(child => child.IsBlock);
        target.Insert(target.Children.Count, section);
        section.List = last is not null && Fits(section.Item, last.Item) ? last.List : new object();
        return true;
    }

    /// <summary>Words and bullets mark no heading: a section is not made a member of such a list, unless it was one.</summary>
    private static bool Fits(OutlineItem item, OutlineItem sibling) =>
        item.IsInferred == sibling.IsInferred && item.Style is { IsBullet: true } == sibling.Style is { IsBullet: true } && (sibling.Style is { IsFloating: false } or null || item.Kind == OutlineItemKind.ParagraphItem);

    /// <summary>A bullet has no number to give or to take: it changes places among bullets only.</summary>
    private static bool IsBullet(DraftSection section) => section.Item.Style is { IsBullet: true };

    /// <summary>Siblings that become children go on with the count of the children that are there.</summary>
    private static void JoinChildren(DraftSection section, List<DraftSection> followers)
    {
        var last = section.Children.FindLast(child => child.IsBlock);
        if (last?.List is null || last.Item.Style is not { IsFloating: false, IsBullet: false } || followers.Find(follower => follower.List == section.List) is not { } first)
            return;
        var list = last.List;
        foreach (var child in section.Children.Where(child => child.List == list))
            child.List = first.List;
    }
}
