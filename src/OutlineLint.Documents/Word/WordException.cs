using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word;

/// <summary>A Word document that is not read; carries the line that says why. Never leaves this namespace.</summary>
internal sealed class WordException(Bilingual problem) : Exception(problem.English)
{
    public Bilingual Problem { get; } = problem;
}
