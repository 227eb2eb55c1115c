using System.Text.Json;

namespace OutlineLint.Reporting.Json;

/// <summary>Outlines as JSON, one document a line. Positions count from 1, in UTF-16 units, with exclusive ends.</summary>
public sealed class JsonFormat : ReportFormat<DocumentOutline>
{
    /// <inheritdoc/>
    public override string Start => """{"version":"1","documents":[""" + "\n";

    /// <inheritdoc/>
    public override string Between => ",\n";

    /// <inheritdoc/>
    public override string End => "\n]}\n";

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index) =>
        JsonSerializer.Serialize(JsonDocumentOutline.From(document), OutlineJsonContext.Readable.JsonDocumentOutline);
}
