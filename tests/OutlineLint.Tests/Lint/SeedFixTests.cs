using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;
using OutlineLint.Syntax;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Lint;

public sealed class SeedFixTests
{
    public static TheoryData<string, FixApplicability> Seeds
    {
        get
        {
            var names = Directory.GetFiles(Path.Combine(Snapshot.RepositoryRoot(), "seeds")).Where(path => Path.GetExtension(path) is ".txt" or ".md").Select(path => Path.GetFileName(path)!);
            var data = new TheoryData<string, FixApplicability>();
            foreach (var name in names.Order(StringComparer.Ordinal))
            {
                data.Add(name, FixApplicability.Safe);
                data.Add(name, FixApplicability.Unsafe);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fix_makes_no_new_finding_and_a_second_run_changes_nothing(string name, FixApplicability most)
    {
        var text = new DocumentReader().Read(new(name, Path.Combine(Snapshot.RepositoryRoot(), "seeds", name))).Document!.Text.ToString();
        var before = Analyze(SyntaxTree.ParseText(text));

        var once = new FixApplier(Analyze, most).Apply(before).Result;
        var fixedText = once.Outline.Tree.Text.ToString();
        var twice = new FixApplier(Analyze, most).Apply(Analyze(SyntaxTree.ParseText(fixedText)));

        Assert.Equal(0, twice.Count);
        foreach (var (id, count) in once.Findings.CountBy(finding => finding.Rule.Id))
            Assert.True(count <= before.Findings.Count(finding => finding.Rule.Id == id), $"{name}: the fixes make {id}");
    }

    private static LintResult Analyze(SyntaxTree tree) => new Linter().Analyze(tree);
}
