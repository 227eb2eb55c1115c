using OutlineLint.Documents.Encodings;

namespace OutlineLint.Tests.Cli;

public sealed class InputTests : IDisposable
{
    private readonly TestRun _run = new() { Input = TextEncoding.Gb18030.Encode("一、好")! };

    [Fact]
    public void No_path_means_the_current_folder()
    {
        Assert.Equal(0, _run.With("b.txt", "a/c.md").Run("outline", "--output-format", "mermaid"));
        Assert.Equal(["a/c.md", "b.txt"], DocumentNames());
    }

    [Fact]
    public void An_unreadable_file_is_one_line_and_the_others_go_on()
    {
        _run.Folder.Write("binary.txt", 1, 0, 2);

        Assert.Equal(2, _run.With("a.txt", "z.txt").Run("outline", "a.txt", "no.txt", "binary.txt", "z.txt", "--output-format", "mermaid"));

        Assert.Equal(["a.txt", "z.txt"], DocumentNames());
        Assert.Collection(
            _run.Error.TrimEnd().Split('\n'),
            line => Assert.Equal("outlinelint: no.txt: no such file or folder", line),
            line => Assert.StartsWith("outlinelint: binary.txt: looks like a binary file", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Json_stays_valid_when_nothing_could_be_read()
    {
        Assert.Equal(2, _run.Run("outline", "no.txt", "--output-format", "json"));
        Assert.Equal("{\"version\":\"1\",\"documents\":[\n\n]}\n", _run.Output);
    }

    [Fact]
    public void An_empty_folder_is_no_error()
    {
        Assert.Equal(0, _run.Run("outline"));
        Assert.Equal("outlinelint: no .txt, .md or .docx file found\n", _run.Error);
    }

    [Fact]
    public void Quiet_says_nothing_but_errors()
    {
        Assert.Equal(0, _run.Run("outline", "--quiet"));
        Assert.Empty(_run.Error);
    }

    [Fact]
    public void Standard_input_has_the_name_that_it_was_given_and_its_encoding_is_found()
    {
        Assert.Equal(0, _run.Run("outline", "-", "--stdin-filename", "讲话.txt", "--output-format", "json"));
        Assert.Contains("""{"filename":"讲话.txt","encoding":"gb18030",""", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_comes_out_as_utf_8_whatever_it_was()
    {
        _run.Folder.Write("a.txt", [.. TextEncoding.Gb18030.Encode("一、好")!]);

        Assert.Equal(0, _run.Run("tree", "a.txt"));
        Assert.Contains("\"好\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_can_be_named()
    {
        _run.Folder.Write("a.txt", [.. TextEncoding.Utf16LittleEndian.Encode("一、好")!]);

        Assert.Equal(2, _run.Run("outline", "a.txt"));
        Assert.Equal(0, _run.Run("outline", "a.txt", "--encoding", "utf-16le", "--output-format", "json"));
        Assert.Contains("\"encoding\":\"utf-16le\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_begins_with_a_dash_stands_behind_two()
    {
        Assert.Equal(0, _run.With("-a.txt").Run("outline", "--output-format", "mermaid", "--", "-a.txt"));
        Assert.Equal(["-a.txt"], DocumentNames());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Output_is_in_the_order_of_the_input(string jobs)
    {
        var names = Enumerable.Range(100, 200).Select(number => $"{number}.txt").ToArray();

        Assert.Equal(0, _run.With(names).Run("outline", "--jobs", jobs, "--output-format", "mermaid"));
        Assert.Equal(names, DocumentNames());
    }

    public void Dispose() => _run.Dispose();

    private IEnumerable<string> DocumentNames() =>
        _run.Output.Split('\n').Where(line => line.Contains("([\"", StringComparison.Ordinal)).Select(line => line.Split('"')[1]);
}
