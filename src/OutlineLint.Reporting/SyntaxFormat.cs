namespace OutlineLint.Reporting;

/// <summary>A syntax tree with its kinds, spans and text, one node a line.</summary>
/// <param name="namesFiles">Whether each document begins with its name.</param>
public sealed class SyntaxFormat(bool namesFiles) : ReportFormat<DocumentSyntax>
{
    /// <inheritdoc/>
    public override string Render(DocumentSyntax document, int index)
    {
        var dump = document.Tree.Dump();
        return namesFiles ? $"── {DisplayText.Clean(document.FileName)}\n{dump}" : dump;
    }
}
