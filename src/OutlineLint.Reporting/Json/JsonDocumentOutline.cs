using System.Collections.Immutable;

namespace OutlineLint.Reporting.Json;

/// <summary>The outline of one document.</summary>
internal sealed record JsonDocumentOutline(
    string Filename,
    string Encoding,
    int Characters,
    JsonFrame Frame,
    ImmutableArray<JsonItem> Items)
{
    public static JsonDocumentOutline From(DocumentOutline document)
    {
        var (outline, text) = (document.Outline, document.Outline.Tree.Text);
        return new(
            document.FileName,
            document.EncodingName,
            outline.Characters,
            JsonFrame.From(outline.Frame, text),
            [.. outline.Items.Select(item => JsonItem.From(item, text))]);
    }
}
