namespace OutlineLint.Reporting;

/// <summary>
/// A way to show what was found in documents as text: a start, every document with what stands between two of them, and an end. So documents
/// can be rendered on several threads and written as they come. Lines end with LF. Text may hold lone surrogates: who encodes it replaces them.
/// </summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
public abstract class ReportFormat<T>
{
    /// <summary>What stands before the first document.</summary>
    public virtual string Start => "";

    /// <summary>What stands between two documents.</summary>
    public virtual string Between => "\n";

    /// <summary>What stands behind the last document.</summary>
    public virtual string End => "";

    /// <summary>Whether each document is to be seen as soon as it is shown.</summary>
    public virtual bool IsStream => false;

    /// <summary>Whether the report is no text but a file of another kind, which <see cref="Pack"/> makes of it.</summary>
    public virtual bool IsPacked => false;

    /// <summary>The file for a whole report, from its start to its end.</summary>
    /// <exception cref="NotSupportedException">The report is text.</exception>
    public virtual byte[] Pack(string report) => throw new NotSupportedException("The report is text.");

    /// <summary>Shows one document.</summary>
    /// <param name="document">What is shown.</param>
    /// <param name="index">A number that no other document of the report has.</param>
    public abstract string Render(T document, int index);
}
