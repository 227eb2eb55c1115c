namespace OutlineLint.Tests.Syntax.Ungram;

/// <summary>A rule of <c>speech.ungram</c>: a node with its parts in order, or the alternatives that a name stands for.</summary>
/// <param name="Name">The name: <c>HeadingLine</c>.</param>
/// <param name="Alternatives">The parts of each alternative; a node has one.</param>
internal sealed record UngramRule(string Name, IReadOnlyList<IReadOnlyList<UngramPart>> Alternatives)
{
    /// <summary>Whether the rule says what a node consists of, and not what a name stands for.</summary>
    public bool IsNode => Alternatives is [[{ Label: not null }, ..]];
}
