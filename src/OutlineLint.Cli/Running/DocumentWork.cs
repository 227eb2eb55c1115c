using OutlineLint.Documents;

namespace OutlineLint.Cli.Running;

/// <summary>What a command does with the documents of one run.</summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
internal abstract class DocumentWork<T>
    where T : class
{
    /// <summary>What the process exits with when every document could be read.</summary>
    public virtual int ExitCode => Cli.ExitCode.Success;

    /// <summary>Works on one document; called from several threads.</summary>
    public abstract Analysis<T> Analyse(Document document);

    /// <summary>Takes note of what is shown, in the order of the input and on one thread.</summary>
    public virtual void Note(T shown)
    {
    }

    /// <summary>What is shown behind the documents.</summary>
    public virtual Analysis<T> Conclude() => new();
}
