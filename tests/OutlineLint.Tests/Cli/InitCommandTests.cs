using System.Text;

namespace OutlineLint.Tests.Cli;

public sealed class InitCommandTests : IDisposable
{
    private readonly TestRun _run = new() { Rules = new([.. Lint.WordRule.Catalog.Rules]) };

    [Fact]
    public void A_section_is_written_and_says_nothing_until_it_is_uncommented()
    {
        Assert.Equal(0, _run.Run("init", "--lang", "zh"));
        Snapshots.Snapshot.Match(File.ReadAllText(_run.Folder[".editorconfig"]));
        Assert.Equal(0, _run.WithFile("a.txt", "好").Run("check", "--fail-on", "info"));

        _run.WithFile(".editorconfig", File.ReadAllText(_run.Folder[".editorconfig"]).Replace("# outlinelint", "outlinelint", StringComparison.Ordinal).Replace("outlinelint_grammar", "# ", StringComparison.Ordinal));
        Assert.Equal(0, _run.Run("check", "--fail-on", "info"));
        Assert.Equal(0, _run.Run("config", "a.txt"));
    }

    [Fact]
    public void What_stands_there_stays()
    {
        _run.Folder.Write(".editorconfig", [0xEF, 0xBB, 0xBF, .. "[*.cs]\r\nindent_size = 4"u8]);

        Assert.Equal(0, _run.Run("init"));

        var text = Encoding.UTF8.GetString(_run.Folder.Bytes(".editorconfig"));
        Assert.StartsWith("\uFEFF[*.cs]\r\nindent_size = 4\r\n\r\n# OutlineLint", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        Assert.Equal(0, _run.Run("init"));
        var first = _run.Folder.Bytes(".editorconfig");
        Assert.Equal(2, _run.Run("init"));
        Assert.Equal(first, _run.Folder.Bytes(".editorconfig"));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void A_shell_gets_a_script(string shell)
    {
        Assert.Equal(0, _run.Run("completion", shell));
        Assert.Contains("[suggest:", _run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();
}
