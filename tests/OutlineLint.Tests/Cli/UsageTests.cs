using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly TestRun _run = new();

    [Theory]
    [InlineData("no command; see outlinelint --help")]
    [InlineData("no command outlin; did you mean outline?", "outlin", "a.txt")]
    [InlineData("no command frobnicate", "frobnicate")]
    [InlineData("no option --outpt-format; did you mean --output-format?", "outline", "--outpt-format", "json")]
    [InlineData("no option --format=json; did you mean --output-format?", "outline", "--format=json")]
    [InlineData("no option -x", "tree", "-x")]
    [InlineData("--output-format takes tree, json, markdown, mermaid, opml, html, docx, not jsno; did you mean json?", "outline", "--output-format", "jsno")]
    [InlineData("--color takes auto, always, never, not sometimes", "outline", "--color", "sometimes")]
    [InlineData("--lang takes zh, en, not fr", "outline", "--lang", "fr")]
    [InlineData("--jobs takes a whole number from 1 to 256, not none", "outline", "--jobs", "none")]
    [InlineData("--characters-per-minute takes a whole number from 1 to 2000, not 0", "outline", "--characters-per-minute", "0")]
    [InlineData("no encoding klingon", "outline", "--encoding", "klingon")]
    [InlineData("option --encoding needs a value", "outline", "--encoding")]
    [InlineData("option --jobs takes one value", "outline", "--jobs", "1", "--jobs", "2")]
    public void A_mistake_is_one_line(string message, params string[] args)
    {
        Assert.Equal(2, _run.Run(args));
        Assert.Equal($"outlinelint: {message}\n", _run.Error);
        Assert.Empty(_run.Output);
    }

    [Theory]
    [InlineData("zh", null, null, "没有命令 outlin；是不是想用 outline？")]
    [InlineData(null, null, "zh_CN.UTF-8", "没有命令 outlin；是不是想用 outline？")]
    [InlineData(null, "zh_TW", "en_US", "没有命令 outlin；是不是想用 outline？")]
    [InlineData(null, "C", "zh_CN", "no command outlin; did you mean outline?")]
    [InlineData("en", "zh_CN", null, "no command outlin; did you mean outline?")]
    public void Messages_have_a_language(string? option, string? lcAll, string? lang, string message)
    {
        _run.Variables["LC_ALL"] = lcAll ?? "";
        _run.Variables["LANG"] = lang ?? "";

        Assert.Equal(2, _run.Run(option is null ? ["outlin"] : ["outlin", $"--lang={option}"]));
        Assert.Equal($"outlinelint: {message}\n", _run.Error);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Help_has_a_language(string language)
    {
        Assert.Equal(0, _run.Run("--help", "--lang", language));
        Assert.Equal(0, _run.Run("outline", "--help", "--lang", language));
        Assert.Equal(0, _run.Run("tree", "-h", "--lang", language));

        Snapshot.Match(_run.Output, language);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        Assert.Equal(0, _run.Run("--version"));
        Assert.Matches(@"^outlinelint \d+\.\d+\.\d+\n$", _run.Output);
    }

    [Fact]
    public void A_shell_is_told_how_a_word_goes_on()
    {
        Assert.Equal(0, _run.Run("[suggest:22]", "outline --output-form"));
        Assert.Contains("--output-format", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_may_have_an_at_sign_in_front()
    {
        Assert.Equal(0, _run.With("@a.txt").Run("tree", "@a.txt"));
        Assert.Contains("a.txt", _run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _run.Dispose();
}
