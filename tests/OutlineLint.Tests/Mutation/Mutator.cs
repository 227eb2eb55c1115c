namespace OutlineLint.Tests.Mutation;

/// <summary>Puts one kind of defect into a clean speech, at every place where it can be.</summary>
internal abstract class Mutator(string rule, string name)
{
    /// <summary>The rule that must report it.</summary>
    public string Rule { get; } = rule;

    /// <summary>What it does.</summary>
    public string Name { get; } = name;

    /// <summary>The mutants of a speech, each with one defect.</summary>
    public abstract IEnumerable<Mutant> Of(Specimen seed);
}
