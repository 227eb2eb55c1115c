namespace OutlineLint.Tests.Word;

/// <summary>The text of a Word document is what a reader sees, with the automatic numbers in it.</summary>
public sealed class WordSampleTests
{
    public static TheoryData<string> Names => [.. WordSample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_reads_as_its_reader_sees_it(string name)
    {
        var sample = WordSample.All.Single(sample => sample.Name == name);
        var document = WordAssert.Read(sample.Docx);

        Assert.Equal(sample.Lines, document.Text.Split('\n')[..^1].Select((line, index) => (document.Hints[index].IsAside ? "*" : "") + line));
    }
}
