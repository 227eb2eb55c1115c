using OutlineLint.Diagnostics;
using System.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting;

/// <summary>An outline as a nested Markdown list under its title; inferred items in italics.</summary>
/// <param name="language">The language of units.</param>
public sealed class MarkdownFormat(MessageLanguage language) : ReportFormat<DocumentOutline>
{
    /// <summary>What begins or ends something in Markdown wherever it stands.</summary>
    private const string Special = @"\`*_[]<>|~&";

    /// <summary>What begins something at the start of a line; and so do “.” and “)” behind a number.</summary>
    private const string SpecialAtStart = "#+-=";

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index)
    {
        var outline = document.Outline;
        var markdown = new StringBuilder();
        markdown.Append($"# {Escape(document.TitleOrFileName)}\n\n");
        foreach (var item in outline.DescendantItems())
            markdown.Append($"{DisplayText.Spaces((item.Level - 1) * 2)}- {Text(item)}{InBrackets(Length(item.Characters, item.Seconds))}\n");
        if (!outline.Items.IsEmpty)
            markdown.Append('\n');
        return markdown.Append($"{Length(outline.Characters, outline.Seconds)}\n").ToString();
    }

    private string Length(int characters, int seconds) =>
        $"{Figures.Characters(characters, language)}{new Bilingual("，", ", ").In(language)}{Figures.Time(seconds, language)}";

    private string InBrackets(string text) => new Bilingual($"（{text}）", $" ({text})").In(language);

    private static string Text(OutlineItem item) => item.IsInferred ? $"*{Escape(ItemText.Of(item))}*" : Escape(ItemText.Of(item));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var digits = text.Length - text.AsSpan().TrimStart("0123456789").Length;
        foreach (var (index, character) in DisplayText.Clean(text).Index())
        {
            var isSpecialHere = index == digits && (index == 0 ? SpecialAtStart : ".)").Contains(character);
            if (isSpecialHere || Special.Contains(character))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
