namespace OutlineLint.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private readonly TestRun _run = new();

    [Fact]
    public void Several_formats_go_to_several_files()
    {
        Assert.Equal(0, _run.With("a.txt").Run(
            "outline", "a.txt", "--output-format", "json", "--output-file", "a.json", "--output-format=opml", "--output-file=a.opml", "--output-format", "mermaid"));

        Assert.StartsWith("{", Written("a.json"), StringComparison.Ordinal);
        Assert.StartsWith("<?xml", Written("a.opml"), StringComparison.Ordinal);
        Assert.StartsWith("flowchart", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_format_may_go_to_several_files_and_to_standard_output()
    {
        Assert.Equal(0, _run.With("a.txt").Run("outline", "a.txt", "--output-format", "json", "--output-file", "1", "--output-file", "2", "--output-file", "-"));

        Assert.Equal(Written("1"), Written("2"));
        Assert.Equal(Written("1"), _run.Output);
    }

    [Fact]
    public void A_single_format_may_stand_behind_its_file()
    {
        Assert.Equal(0, _run.With("a.txt").Run("outline", "--output-file", "a.json", "--output-format", "json", "a.txt"));

        Assert.StartsWith("{", Written("a.json"), StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void A_file_without_a_format_has_the_default()
    {
        Assert.Equal(0, _run.With("a.txt").Run("outline", "--output-file", "tree.txt", "a.txt"));

        Assert.Contains("chars", Written("tree.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_in_a_folder_is_not_read_by_the_next_run()
    {
        _run.With("a.txt");

        Assert.Equal(0, _run.Run("outline", "--output-format", "markdown", "--output-file", "all.md"));
        var first = Written("all.md");
        Assert.Equal(0, _run.Run("outline", "--output-format", "markdown", "--output-file", "all.md"));

        Assert.Equal(first, Written("all.md"));
    }

    [Theory]
    [InlineData("only one format", "--output-format", "json", "--output-format", "tree")]
    [InlineData("stands behind its", "--output-file", "x", "--output-format", "json", "--output-format", "tree")]
    [InlineData("a.txt: is both input and output", "--output-file", "a.txt", "a.txt")]
    [InlineData("no/x: cannot be written", "--output-file", "no/x")]
    public void Outputs_that_make_no_sense_are_refused(string message, params string[] args)
    {
        Assert.Equal(2, _run.With("a.txt").Run(["outline", .. args]));

        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
        Assert.Single(_run.Error.TrimEnd().Split('\n'));
        Assert.Equal("a.txt"u8, _run.Folder.Bytes("a.txt"));
    }

    [Fact]
    public void A_reader_that_has_gone_is_no_error()
    {
        Assert.Equal(0, _run.With("a.txt").RunInto(new BrokenStream(hresult: 32), "outline", "a.txt"));
        Assert.Empty(_run.Error);
    }

    [Fact]
    public void A_full_disk_is_one_line()
    {
        Assert.Equal(2, _run.With("a.txt").RunInto(new BrokenStream(hresult: 28), "outline", "a.txt"));
        Assert.Equal("outlinelint: cannot write the result: broken\n", _run.Error);
    }

    [Theory]
    [InlineData("auto", null, null, null, false)]
    [InlineData("auto", 80, null, null, true)]
    [InlineData("auto", 80, "1", null, false)]
    [InlineData("auto", 80, null, "dumb", false)]
    [InlineData("always", null, "1", null, true)]
    [InlineData("never", 80, null, null, false)]
    public void Colours_are_for_terminals(string when, int? terminal, string? noColor, string? term, bool expected)
    {
        using var run = new TestRun { TerminalWidth = terminal };
        run.Variables["NO_COLOR"] = noColor ?? "";
        run.Variables["TERM"] = term ?? "xterm";

        Assert.Equal(0, run.With("a.txt").Run("outline", "a.txt", "--color", when));
        Assert.Equal(expected, run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void The_variable_columns_is_the_width()
    {
        _run.Variables["COLUMNS"] = "40";

        Assert.Equal(0, _run.With("a.txt", "b.txt").Run("outline", "a.txt", "b.txt"));
        Assert.Equal(40, _run.Output.Split('\n')[0].Length);
    }

    public void Dispose() => _run.Dispose();

    private string Written(string path) => File.ReadAllText(_run.Folder[path]);

    private sealed class BrokenStream(int hresult) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("broken", hresult);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("broken", hresult);
    }
}
