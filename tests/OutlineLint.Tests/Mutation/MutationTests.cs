namespace OutlineLint.Tests.Mutation;

/// <summary>Every kind of defect is put into the clean seeds, one at a time, at many places.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Fewest = 500;
    private const double Share = 0.98;

    [Fact]
    public void Exactly_the_rule_of_a_defect_reports_its_place()
    {
        var samples = Environment.GetEnvironmentVariable("MUTATION_SAMPLES") is { } number ? int.Parse(number) : 4;
        var total = new MutationScore("all");
        foreach (var mutator in Mutators.All)
        {
            var score = new MutationScore($"{mutator.Rule} {mutator.Name}");
            foreach (var seed in Specimen.All)
            {
                foreach (var mutant in mutator.Of(seed))
                {
                    score.Add(seed, mutator, mutant);
                    total.Add(seed, mutator, mutant);
                }
            }

            output.WriteLine(score.Describe(samples).TrimEnd());
        }

        output.WriteLine(total.Describe(0));
        Assert.True(total.Mutants >= Fewest, total.Describe(0));
        Assert.True(total.Found >= Share * total.Mutants, total.Describe(0));
        Assert.True(total.Exact >= Share * total.Mutants, total.Describe(0));
    }
}
