using OutlineLint.Documents.Encodings;

namespace OutlineLint.Tests.Cli.Check;

public sealed class FixTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New();

    [Theory]
    [InlineData("甲丙", "乙丙", "--fix")]
    [InlineData("甲丙", "乙丁", "--unsafe-fixes")]
    [InlineData("甲丙", "乙丁", "--fix", "--unsafe-fixes")]
    [InlineData("甲丙", "甲丙", "--diff", "--unsafe-fixes", "--exit-zero")]
    [InlineData("甲丙", "甲丙", "--fix", "--ignore", "OL601")]
    [InlineData("甲丙", "甲丙")]
    public void Fixes_are_written(string before, string after, params string[] args)
    {
        Assert.Equal(0, _run.WithFile("a.txt", before).Run(["check", "a.txt", .. args]));
        Assert.Equal(after, _run.TextOf("a.txt"));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("gb18030", false)]
    [InlineData("utf-16le", true)]
    public void Encoding_mark_and_line_ends_survive(string name, bool hasMark)
    {
        var encoding = TextEncoding.Find(name)! with { HasMark = hasMark };
        _run.Folder.Write("a.txt", [.. encoding.Encode("好的，同志们。\r\n甲\n好")!]);

        Assert.Equal(0, _run.Run("check", "--fix"));

        Assert.Equal(encoding.Encode("好的，同志们。\r\n乙\n好"), _run.Folder.Bytes("a.txt"));
    }

    [Fact]
    public void A_second_run_has_nothing_to_do()
    {
        _run.WithFile("a.md", CheckRun.Speech + "\n<!-- outlinelint-disable OL601 -->\n");
        Assert.Equal(1, _run.Run("check", "--unsafe-fixes"));
        Assert.Contains("\nFixed 4 findings. Found ", _run.Output, StringComparison.Ordinal);
        var once = _run.TextOf("a.md");

        Assert.Equal(1, _run.Clear().Run("check", "--unsafe-fixes"));
        Assert.Equal(once, _run.TextOf("a.md"));
        Assert.DoesNotContain("Fixed", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_can_be_applied()
    {
        _run.WithFile("x/a.txt", "好\n甲\n好\n好\n好\n好\n好\n好\n好\n丙\n末").WithFile("b.txt", "好\n");

        Assert.Equal(1, _run.Run("check", "--diff", "--unsafe-fixes"));

        Assert.Equal(
            """
            --- a/x/a.txt
            +++ b/x/a.txt
            @@ -1,5 +1,5 @@
             好
            -甲
            +乙
             好
             好
             好
            @@ -7,5 +7,5 @@
             好
             好
             好
            -丙
            +丁
             末
            \ No newline at end of file

            """, _run.Output);
        Assert.Equal(0, _run.Run("check", "--diff", "b.txt"));
    }

    [Fact]
    public void A_read_only_file_is_one_line_and_the_others_are_written()
    {
        _run.WithFile("a.txt", "甲").WithFile("b.txt", "甲");
        File.SetAttributes(_run.Folder["a.txt"], FileAttributes.ReadOnly);

        Assert.Equal(2, _run.Run("check", "--fix", "--jobs", "1"));

        Assert.Equal("outlinelint: a.txt: is read-only; not written\n", _run.Error);
        Assert.Equal(("甲", "乙"), (_run.TextOf("a.txt"), _run.TextOf("b.txt")));
        Assert.Contains("OL601", _run.Output, StringComparison.Ordinal);
        File.SetAttributes(_run.Folder["a.txt"], FileAttributes.Normal);
    }

    [Fact]
    public void A_folder_that_takes_no_new_file_leaves_the_old_one_whole()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Root writes everywhere.");
        _run.WithFile("x/a.txt", "甲");
#pragma warning disable CA1416 // The test is skipped there.
        File.SetUnixFileMode(_run.Folder["x"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(2, _run.Run("check", "--fix"));
        File.SetUnixFileMode(_run.Folder["x"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
#pragma warning restore CA1416
        Assert.Equal("甲", _run.TextOf("x/a.txt"));
    }

    [Fact]
    public void Through_a_link_its_target_is_written()
    {
        _run.WithFile("real/a.txt", "甲");
        File.CreateSymbolicLink(_run.Folder["link.txt"], Path.Combine("real", "a.txt"));

        Assert.Equal(0, _run.Run("check", "--fix", "link.txt"));

        Assert.Equal("乙", _run.TextOf("real/a.txt"));
        Assert.NotNull(new FileInfo(_run.Folder["link.txt"]).LinkTarget);
    }

    [Fact]
    public void Standard_input_is_not_written_back()
    {
        using var run = new TestRun { Rules = _run.Rules, Input = [.. "甲"u8] };

        Assert.Equal(2, run.Run("check", "--fix", "-"));
        Assert.Contains("standard input cannot be written back", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Clear().Run("check", "--diff", "-", "--stdin-filename", "a.txt") | 1);
    }

    public void Dispose() => _run.Dispose();
}
