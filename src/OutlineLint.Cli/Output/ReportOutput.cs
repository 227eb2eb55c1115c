using OutlineLint.Reporting;

namespace OutlineLint.Cli.Output;

/// <summary>One report on its way to a file or to standard output.</summary>
/// <param name="format">Its format.</param>
/// <param name="writer">Where it goes.</param>
/// <param name="isWatched">Whether somebody looks on.</param>
internal sealed class ReportOutput<T>(ReportFormat<T> format, StreamWriter writer, bool isWatched)
{
    /// <summary>A packed report is written at its end; until then it is collected.</summary>
    private readonly TextWriter _text = format.IsPacked ? new StringWriter() : writer;
    private bool _hasDocuments;

    /// <summary>Renders one document; may be called from several threads.</summary>
    public string Render(T document, int index) => format.Render(document, index);

    /// <summary>Writes what stands before the documents.</summary>
    public void Start() => _text.Write(format.Start);

    /// <summary>Writes a document that was rendered; one of which nothing is shown leaves no trace.</summary>
    public void Add(string rendered)
    {
        if (rendered.Length == 0)
            return;
        if (_hasDocuments)
            _text.Write(format.Between);
        _text.Write(rendered);
        _hasDocuments = true;
        if (format.IsStream || isWatched)
            _text.Flush();
    }

    /// <summary>Writes what stands behind the documents, and sends all of it on.</summary>
    public void Finish()
    {
        _text.Write(format.End);
        if (format.IsPacked)
            writer.BaseStream.Write(format.Pack(_text.ToString()!));
        writer.Flush();
    }
}
