using OutlineLint.Grammar;
using OutlineLint.Linting;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Outlining;

/// <summary>Editors, the page and a run over many files read at once: threads that share a grammar read what one of them reads alone.</summary>
public sealed class ParallelReadingTests
{
    private const int Threads = 6;

    [Fact]
    public void Threads_that_begin_with_a_new_grammar_together_read_alike()
    {
        var expected = SeedFiles.Texts.Select(text => Describe(text, SpeechGrammar.Default)).ToList();
        for (var round = 0; round < 3; round++)
        {
            // What a grammar makes at its first use is still to be made.
            var grammar = SpeechGrammar.WithFile("", "empty.grammar");
            using var start = new Barrier(Threads);
            var read = new List<string>[Threads];
            var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                read[number] = [.. SeedFiles.Texts.Select(text => Describe(text, grammar))];
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            Assert.All(read, texts => Assert.Equal(expected, texts));
        }
    }

    private static string Describe(string text, SpeechGrammar grammar)
    {
        var outline = Outline.Create(SyntaxTree.ParseText(text, grammar));
        var findings = new Linter().Lint(outline).Select(finding => $"{finding.Rule.Id} {finding.Span}");
        return string.Join('\n', outline.DescendantItems().Select(item => $"{item.Level} {item} {item.Span}").Concat(findings));
    }
}
