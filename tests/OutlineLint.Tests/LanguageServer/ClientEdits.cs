using System.Text.Json.Nodes;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>Applies edits as a client does, by lines and columns of its own.</summary>
internal static class ClientEdits
{
    /// <summary>The text after a change of the workspace, in either form.</summary>
    public static string Apply(string text, JsonNode edit, string encoding = "utf-16", string uri = LspClient.Uri) =>
        ApplyAll(text, edit["changes"] is { } changes ? changes[uri]!.AsArray() : edit["documentChanges"]![0]!["edits"]!.AsArray(), encoding);

    /// <summary>The text after edits, none of which may overlap.</summary>
    public static string ApplyAll(string text, JsonArray edits, string encoding = "utf-16")
    {
        var places = edits.Select(edit => (Start: OffsetOf(text, edit!["range"]!["start"]!, encoding), End: OffsetOf(text, edit["range"]!["end"]!, encoding), Text: edit["newText"]!.GetValue<string>())).ToList();
        for (var i = 1; i < places.Count; i++)
            Assert.True(places[i].Start >= places[i - 1].End, "edits overlap or are out of order");
        foreach (var (start, end, inserted) in Enumerable.Reverse(places))
            text = text[..start] + inserted + text[end..];
        return text;
    }

    private static int OffsetOf(string text, JsonNode position, string encoding)
    {
        var (line, column) = (position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
        var offset = 0;
        for (; line > 0; line--)
        {
            offset = text.IndexOfAny(['\n', '\r'], offset);
            Assert.True(offset >= 0, "no such line");
            offset += text.AsSpan(offset).StartsWith("\r\n") ? 2 : 1;
        }

        foreach (var character in text[offset..].EnumerateRunes())
        {
            if (column <= 0)
                break;
            column -= encoding switch { "utf-8" => character.Utf8SequenceLength, "utf-32" => 1, _ => character.Utf16SequenceLength };
            offset += character.Utf16SequenceLength;
        }

        Assert.Equal(0, column);
        return offset;
    }

    /// <summary>The place of a cursor, which a text marks with ‸, and the text without it.</summary>
    public static (string Text, int Line, int Column) Cursor(string marked)
    {
        var at = marked.IndexOf('‸', StringComparison.Ordinal);
        var before = marked[..at];
        return (before + marked[(at + 1)..], before.Count(c => c == '\n'), at - (before.LastIndexOf('\n') + 1));
    }
}
