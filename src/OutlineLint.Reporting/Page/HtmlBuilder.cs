using System.Globalization;
using System.Text;

namespace OutlineLint.Reporting.Page;

/// <summary>Builds HTML. Text and values of attributes go through it alone, so that nothing in a speech can become markup.</summary>
internal sealed class HtmlBuilder
{
    private const char FirstControlPicture = '\u2400';

    private readonly StringBuilder _html = new();

    /// <summary>Begins an element. An attribute that is null is left out, an empty one stands without a value.</summary>
    /// <param name="tag">The name of the element; never from a document.</param>
    /// <param name="attributes">Its attributes; the names are never from a document.</param>
    public HtmlBuilder Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0)
                continue;
            _html.Append("=\"");
            Text(value);
            _html.Append('"');
        }

        _html.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlBuilder Close(string tag)
    {
        _html.Append("</").Append(tag).Append('>');
        return this;
    }

    /// <summary>An element that holds nothing but text.</summary>
    public HtmlBuilder Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close(tag);

    /// <summary>Text. Control characters, which HTML forbids, are shown by their pictures: ␛.</summary>
    public HtmlBuilder Text(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\t' or '\n' => _html.Append(character),
                < ' ' => _html.Append((char)(FirstControlPicture + character)),
                '\u007F' => _html.Append('\u2421'),
                _ => _html.Append(character),
            };
        }

        return this;
    }

    /// <summary>A line end, for those who read the source.</summary>
    public HtmlBuilder Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>A number as attributes have it.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A part of the whole as attributes have it: <c>36.25%</c>.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
