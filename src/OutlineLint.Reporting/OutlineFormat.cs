namespace OutlineLint.Reporting;

/// <summary>
/// A way to show outlines as text. What is shown is the start, every document with what stands between two of them, and the end; so documents
/// can be rendered on several threads and are written as they come. Lines end with LF. Text may hold lone surrogates: who encodes it replaces them.
/// </summary>
public abstract class OutlineFormat
{
    /// <summary>What stands before the first document.</summary>
    public virtual string Start => "";

    /// <summary>What stands between two documents.</summary>
    public virtual string Between => "\n";

    /// <summary>What stands behind the last document.</summary>
    public virtual string End => "";

    /// <summary>Shows one document.</summary>
    /// <param name="document">The document and its outline.</param>
    /// <param name="index">How many documents come before it.</param>
    public abstract string Render(DocumentOutline document, int index);
}
