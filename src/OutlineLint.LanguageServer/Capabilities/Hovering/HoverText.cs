using System.Text;

namespace OutlineLint.LanguageServer.Capabilities.Hovering;

/// <summary>Builds a text for people in Markdown, or in plain text for a client that shows no Markdown.</summary>
/// <param name="isMarkdown">Whether it is Markdown.</param>
internal sealed class HoverText(bool isMarkdown)
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~&$";
    private readonly StringBuilder _text = new();

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>A paragraph.</summary>
    public HoverText Paragraph(string text) => Block(Escape(text));

    /// <summary>A paragraph that stands out.</summary>
    public HoverText Bold(string text) => Block(isMarkdown ? $"**{Escape(text)}**" : text);

    /// <summary>A paragraph that leads to another page.</summary>
    public HoverText Link(string text, string address) => Block(isMarkdown ? $"[{Escape(text)}](<{address.Replace(">", "%3E", StringComparison.Ordinal)}>)" : $"{text} {address}");

    /// <summary>An example, line by line as it is.</summary>
    public HoverText Example(string label, string example)
    {
        var lines = example.ReplaceLineEndings("\n").TrimEnd('\n');
        return isMarkdown
            ? Block($"{Escape(label)}\n```text\n{lines}\n```")
            : Block($"{label}\n{string.Join('\n', lines.Split('\n').Select(line => "    " + line))}");
    }

    /// <summary>A line between two things.</summary>
    public HoverText Rule() => Block(isMarkdown ? "---" : "———");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private HoverText Block(string text)
    {
        if (!IsEmpty)
            _text.Append("\n\n");
        _text.Append(text);
        return this;
    }

    private string Escape(string text)
    {
        if (!isMarkdown || text.AsSpan().IndexOfAny(Special) < 0)
            return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
            escaped.Append(Special.Contains(character) ? "\\" : "").Append(character);
        return escaped.ToString();
    }
}
