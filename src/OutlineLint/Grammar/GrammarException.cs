namespace OutlineLint.Grammar;

/// <summary>A grammar file that cannot be used: says where and what was expected.</summary>
public sealed class GrammarException(string fileName, int line, int column, string problem)
    : FormatException($"{fileName}({line},{column}): {problem}")
{
    /// <summary>The grammar file.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem { get; } = problem;
}
