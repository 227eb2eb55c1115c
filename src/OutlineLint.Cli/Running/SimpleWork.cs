using OutlineLint.Documents;

namespace OutlineLint.Cli.Running;

/// <summary>Shows one thing of each document.</summary>
internal sealed class SimpleWork<T>(Func<Document, T> show) : DocumentWork<T>
    where T : class
{
    /// <inheritdoc/>
    public override Analysis<T> Analyse(Document document) => new() { Shown = [show(document)] };
}
