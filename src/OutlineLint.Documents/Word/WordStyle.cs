using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>A style, as far as it says what a reader sees: its number, its heading level, whether it hides text.</summary>
internal sealed record WordStyle
{
    public required string Id { get; init; }

    /// <summary>The name; built-in ones are English in every language of Word: “heading 1”.</summary>
    public string Name { get; init; } = "";

    public string? BasedOn { get; init; }

    public int? NumberingId { get; init; }

    public int? LevelIndex { get; init; }

    /// <summary>0 to 8 for a heading, 9 for text that is none, null when nothing is said.</summary>
    public int? OutlineLevel { get; init; }

    public bool? IsHidden { get; init; }

    public static WordStyle From(XElement style)
    {
        var paragraph = style.Element(W.ParagraphProperties);
        var numbering = paragraph?.Element(W.NumberingProperties);
        return new()
        {
            Id = style.Attribute(W.StyleId)?.Value ?? "",
            Name = W.ValueOf(style, W.Main + "name") ?? "",
            BasedOn = W.ValueOf(style, W.Main + "basedOn"),
            NumberingId = W.NumberOf(numbering, W.NumberingId),
            LevelIndex = W.NumberOf(numbering, W.LevelIndex),
            OutlineLevel = W.NumberOf(paragraph, W.OutlineLevel),
            IsHidden = W.SwitchOf(style.Element(W.RunProperties), W.Vanish),
        };
    }
}
