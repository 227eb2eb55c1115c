using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>The characters of a <c>w:t</c> as they are written in the XML, each found by its place in the value.</summary>
internal sealed class RawText
{
    private readonly string _raw;
    private readonly string _value;
    private readonly int[]? _starts;

    public RawText(string raw, string value) => (_raw, _value, _starts) = (raw, value, StartsIn(raw, value.Length));

    /// <summary>What is written for a stretch of the value.</summary>
    public string this[int start, int end] => _starts is null ? XmlNames.Escape(_value[start..end]) : _raw[_starts[start].._starts[end]];

    /// <summary>The first and the last character that count: blanks at the ends do only when the element says so.</summary>
    public static (int Start, int End) Visible(XElement text)
    {
        var value = text.Value;
        if (text.Attribute(XNamespace.Xml + "space")?.Value == "preserve")
            return (0, value.Length);
        var end = value.AsSpan().TrimEnd(' ').Length;
        return (Math.Min(end, value.Length - value.AsSpan().TrimStart(' ').Length), end);
    }

    /// <summary>Where each character begins; null where they are written in a way that no program writes, such as in a CDATA section.</summary>
    private static int[]? StartsIn(string raw, int length)
    {
        var starts = new int[length + 1];
        var at = 0;
        for (var i = 0; i < length; i++)
        {
            starts[i] = at;
            if (at >= raw.Length || raw[at] == '<')
                return null;
            if (raw[at] == '&')
            {
                var end = raw.IndexOf(';', at) + 1;
                if (IsBeyondBasicPlane(raw.AsSpan(at, end - at)) && i + 1 < length)
                    starts[++i] = at;
                at = end;
            }
            else
            {
                at += raw.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            }
        }

        starts[length] = at;
        return at == raw.Length ? starts : null;
    }

    /// <summary>Whether a reference stands for two UTF-16 units: <c>&amp;#x1F600;</c>.</summary>
    private static bool IsBeyondBasicPlane(ReadOnlySpan<char> reference) => reference switch
    {
        ['&', '#', 'x', .. var digits, ';'] => digits.TrimStart('0').Length > 4,
        ['&', '#', .. var digits, ';'] => int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var code) && code > char.MaxValue,
        _ => false,
    };
}
