using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>A member of the third level gets two levels more.</summary>
internal sealed class FifthLevel() : Mutator("OL212", "a fifth level is put in")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from item in seed.Outline.DescendantItems()
        where item is { Level: 3, Kind: OutlineItemKind.ParagraphItem, Children.IsEmpty: true, Marker: [>= '1' and <= '9', '.'] }
        let line = seed.Outline.Lines[seed.LineOf(item.Span.Start)]
        let indent = seed.NewLine + seed.IndentOf(line.Number)
        let lines = string.Join(indent, "（1）检查门窗。", "①前门由门卫关好。", "②后门由值日生关好。", "（2）检查电灯，随手关掉。")
        select Mutant.Of(seed.Text, new TextSpan(line.Span.End, 0), new TextChange(new TextSpan(line.Span.End, 0), indent + lines));
}
