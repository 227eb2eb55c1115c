using System.Text;
using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>A text as a client sees it, which counts columns in its own units.</summary>
/// <param name="text">The text; its lines end with LF.</param>
/// <param name="encoding">The position encoding: utf-8, utf-16, utf-32.</param>
internal sealed class ClientText(string text, string encoding = "utf-16")
{
    private readonly string[] _lines = text.Split('\n');

    /// <summary>The arguments of initialize that choose the encoding, with more about documents.</summary>
    public static string Initialize(string encoding, string textDocument = "{}") =>
        $$$"""{"capabilities":{"general":{"positionEncodings":["{{{encoding}}}"]},"textDocument":{{{textDocument}}} } }""";

    /// <summary>The place where a part of the text begins.</summary>
    public JsonObject PositionOf(string part, int behind = 0)
    {
        var offset = text.IndexOf(part, StringComparison.Ordinal) + behind;
        var line = text.AsSpan(0, offset).Count('\n');
        return LspClient.Position(line, Units(text[(text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1)..offset]));
    }

    /// <summary>The whole text.</summary>
    public JsonObject All() => LspClient.Range(0, 0, _lines.Length, 0);

    /// <summary>What stands in a range.</summary>
    public string this[JsonNode range]
    {
        get
        {
            var (start, end) = (Offset(range["start"]!), Offset(range["end"]!));
            return text[start..end];
        }
    }

    /// <summary>The coloured pieces, each with its type: “一、=keyword”.</summary>
    public List<string> Tokens(JsonNode data, JsonNode types)
    {
        var (tokens, line, column) = (new List<string>(), 0, 0);
        var numbers = data.AsArray().Select(number => number!.GetValue<int>()).ToList();
        for (var i = 0; i < numbers.Count; i += 5)
        {
            (line, column) = numbers[i] == 0 ? (line, column + numbers[i + 1]) : (line + numbers[i], numbers[i + 1]);
            var piece = this[LspClient.Range(line, column, line, column + numbers[i + 2])];
            tokens.Add($"{piece}={types[numbers[i + 3]]}{(numbers[i + 4] == 1 ? "!" : "")}");
        }

        return tokens;
    }

    private int Offset(JsonNode position)
    {
        var line = position["line"]!.GetValue<int>();
        if (line == _lines.Length)
            return text.Length;
        var (offset, left) = (_lines.Take(line).Sum(before => before.Length + 1), position["character"]!.GetValue<int>());
        foreach (var rune in (left == 0 ? "" : _lines[line]).EnumerateRunes())
        {
            if (left <= 0)
                break;
            left -= Units(rune.ToString());
            offset += rune.Utf16SequenceLength;
        }

        Assert.Equal(0, left);
        return offset;
    }

    private int Units(string part) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetByteCount(part),
        "utf-32" => part.EnumerateRunes().Count(),
        _ => part.Length,
    };
}
