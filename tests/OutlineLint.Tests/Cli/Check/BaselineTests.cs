namespace OutlineLint.Tests.Cli.Check;

public sealed class BaselineTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New().WithFile("x/讲话.txt", CheckRun.Speech).WithFile(".editorconfig", "root = true\n[*]\noutlinelint_nothing = 1\n");

    [Fact]
    public void What_was_accepted_is_not_reported_and_what_is_new_is()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline"));
        Assert.Equal(0, _run.Clear().Run("check", "--baseline", "base.sarif", "--fail-on", "info", "--output-format", "concise", "--quiet"));
        Assert.Empty(_run.Output);

        _run.WithFile("x/讲话.txt", "开头加一行甲。\n" + CheckRun.Speech);
        Assert.Equal(1, _run.Clear().Run("check", "--baseline", "base.sarif", "--fail-on", "info", "--output-format", "concise", "--quiet"));
        Assert.StartsWith("x/讲话.txt:1:6", Assert.Single(_run.Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_means_the_same_from_another_folder_and_by_a_full_name()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline", _run.Folder["x"]));
        Assert.Equal(0, _run.Run("check", "--baseline", _run.Folder["base.sarif"], "x/../x/讲话.txt"));
    }

    [Fact]
    public void A_baseline_can_be_written_again()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline"));
        var first = _run.TextOf("base.sarif");
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline"));
        Assert.Equal(first, _run.TextOf("base.sarif"));
        Assert.DoesNotContain(Directory.GetFiles(_run.Folder.FullPath), path => Path.GetFileName(path).StartsWith(".base", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_shows_what_was_accepted_as_suppressed()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline"));
        Assert.Equal(0, _run.Clear().Run("check", "--baseline", "base.sarif", "--output-format", "sarif"));
        Assert.Contains("\"suppressions\":[{\"kind\":\"external\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_not_fixed()
    {
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--write-baseline"));
        Assert.Equal(0, _run.Run("check", "--baseline", "base.sarif", "--unsafe-fixes"));
        Assert.Equal(CheckRun.Speech, _run.TextOf("x/讲话.txt"));
    }

    public void Dispose() => _run.Dispose();
}
