using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Editing;

/// <summary>Runs an edit on a text and looks at the text that it makes.</summary>
internal static class EditAssert
{
    /// <summary>The edit makes one text of another; <c>null</c> after says that the editor offers nothing.</summary>
    public static void Makes(string before, string? after, Func<Outline, Fix?> edit)
    {
        var outline = Outline.Create(SyntaxTree.ParseText(before));
        var fix = edit(outline);
        Assert.Equal(after, fix is null ? null : Apply(outline, fix));
    }

    /// <summary>The text after an edit, whose changes are in order, do not overlap, and change something.</summary>
    public static string Apply(Outline outline, Fix fix)
    {
        Assert.NotEmpty(fix.Changes);
        for (var i = 1; i < fix.Changes.Length; i++)
            Assert.True(fix.Changes[i].Span.Start >= fix.Changes[i - 1].Span.End && fix.Changes[i].Span.Start > fix.Changes[i - 1].Span.Start, string.Join(' ', fix.Changes));
        var text = outline.Tree.Text.WithChanges(fix.Changes).ToString();
        Assert.NotEqual(outline.Tree.Text.ToString(), text);
        return text;
    }

    /// <summary>The item whose heading begins so.</summary>
    public static OutlineItem Item(this Outline outline, string heading) => outline.DescendantItems().First(item => item.Heading.StartsWith(heading, StringComparison.Ordinal));
}
