using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word;

/// <summary>A place in a Word document as people find it: “第3段第5字”.</summary>
/// <param name="Paragraph">The paragraph, from 1, empty ones not counted; 0 outside the speech.</param>
/// <param name="Character">The character as it is seen, from 1, automatic number included.</param>
/// <param name="IsNumber">Whether an automatic number stands there, which the caret cannot reach.</param>
public readonly record struct WordPlace(int Paragraph, int Character, bool IsNumber)
{
    /// <summary>The place in words.</summary>
    public Bilingual Text => (Paragraph, IsNumber) switch
    {
        (0, _) => new("表格、文本框或目录内", "in a table, a text box or the contents"),
        (_, true) => new($"第{Paragraph}段自动编号", $"paragraph {Paragraph}, automatic number"),
        _ => new($"第{Paragraph}段第{Character}字", $"paragraph {Paragraph}, character {Character}"),
    };
}
