using OutlineLint.Reporting;

namespace OutlineLint.Cli.Output;

/// <summary>One report on its way to a file or to standard output.</summary>
/// <param name="format">Its format.</param>
/// <param name="writer">Where it goes.</param>
/// <param name="isWatched">Whether somebody looks on.</param>
internal sealed class ReportOutput<T>(ReportFormat<T> format, TextWriter writer, bool isWatched)
{
    private bool _hasDocuments;

    /// <summary>Renders one document; may be called from several threads.</summary>
    public string Render(T document, int index) => format.Render(document, index);

    /// <summary>Writes what stands before the documents.</summary>
    public void Start() => writer.Write(format.Start);

    /// <summary>Writes a document that was rendered; one of which nothing is shown leaves no trace.</summary>
    public void Add(string rendered)
    {
        if (rendered.Length == 0)
            return;
        if (_hasDocuments)
            writer.Write(format.Between);
        writer.Write(rendered);
        _hasDocuments = true;
        if (format.IsStream || isWatched)
            writer.Flush();
    }

    /// <summary>Writes what stands behind the documents, and sends all of it on.</summary>
    public void Finish()
    {
        writer.Write(format.End);
        writer.Flush();
    }
}
