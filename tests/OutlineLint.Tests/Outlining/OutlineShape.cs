using System.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

/// <summary>An outline without its positions, as lines of text.</summary>
internal static class OutlineShape
{
    /// <summary>Items, series, lead-ins and frame, one a line.</summary>
    public static string Of(string text)
    {
        var outline = Outline.Create(SyntaxTree.ParseText(text));
        var shape = new StringBuilder();
        shape.Append(outline.Characters).Append('\n');
        foreach (var item in outline.DescendantItems())
            shape.Append($"{new string(' ', item.Level)}{item.Kind} {item.Ordinal} {item.Marker}|{item.Heading} {item.Characters}\n");
        foreach (var series in outline.Series)
            shape.Append($"{series.Mode} {string.Join(' ', series.Members.Select(member => $"{member.Ordinal}/{member.ExpectedOrdinal}/{member.Slip}"))}\n");
        foreach (var leadIn in outline.LeadIns)
            shape.Append($"{leadIn.Text} {leadIn.Count} {leadIn.IsBinding} {leadIn.Series?.Members.Length}\n");
        foreach (var (name, element) in FrameOf(outline))
            shape.Append($"{name} {element.Text}\n");
        return shape.ToString();
    }

    /// <summary>Every element of the frame with its part.</summary>
    public static IEnumerable<(string Name, FrameElement Element)> FrameOf(Outline outline)
    {
        var frame = outline.Frame;
        (string Name, IEnumerable<FrameElement> Elements)[] parts =
        [
            ("title", frame.Title), ("byline", frame.Byline), ("date", frame.Dateline), ("salutation", frame.Salutation),
            ("closing", frame.Closing), ("soft", frame.SoftClosing), ("signature", frame.Signature), ("skipped", frame.Skipped),
        ];
        return parts.SelectMany(part => part.Elements.Select(element => (part.Name, element)));
    }
}
