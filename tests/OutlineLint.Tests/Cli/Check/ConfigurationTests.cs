namespace OutlineLint.Tests.Cli.Check;

public sealed class ConfigurationTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New().WithFile(".editorconfig", "root = true\n").WithFile("a.txt", "甲").WithFile("x/b.md", "甲");

    [Fact]
    public void The_nearest_file_wins_and_sections_are_globs()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL601.severity = error\n[*.md]\noutlinelint_rule.no-ol601 = suggestion # only a hint\n")
            .WithFile("x/y/.editorconfig", "[c.txt]\noutlinelint_rule.no-ol601 = none\n").WithFile("x/y/c.txt", "甲").WithFile("x/y/d.txt", "甲");

        Assert.Equal(["a.txt:error", "x/b.md:info", "x/y/d.txt:error"], Severities());
    }

    [Fact]
    public void Root_ends_the_search()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL601.severity = none\n").WithFile("x/.editorconfig", "root = true\n");

        Assert.Equal(["x/b.md:warning"], Severities());
    }

    [Theory]
    [InlineData("dotnet_diagnostic.OL601.severity = silent", null)]
    [InlineData("dotnet_diagnostic.ol601.severity = WARNING", "warning")]
    [InlineData("outlinelint_rule.OL601 = error", "error")]
    [InlineData("outlinelint_enabled = false", null)]
    [InlineData("dotnet_diagnostic.CA1000.severity = error", "warning")]
    public void A_setting_changes_the_severity(string setting, string? expected)
    {
        _run.WithFile(".editorconfig", $"root = true\n[*.txt]\n{setting}\n");

        Assert.Equal(expected is null ? [] : [$"a.txt:{expected}"], Severities("a.txt"));
    }

    [Fact]
    public void The_command_line_has_the_last_word()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\ndotnet_diagnostic.OL601.severity = none\n");

        Assert.Equal(["a.txt:warning"], Severities("a.txt", "--select", "ALL"));
    }

    [Fact]
    public void Language_is_that_of_the_file_unless_the_command_line_names_one()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\noutlinelint_language = zh\n");

        Assert.Equal(0, _run.Run("check", "a.txt", "--output-format", "concise"));
        Assert.Contains("不要写“甲”。", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Clear().Run("check", "a.txt", "--output-format", "concise", "--lang", "en"));
        Assert.Contains("Do not write", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_there_is_not_is_found_in_its_file_once()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\noutlinelint_profil = speech\ndotnet_diagnostic.OL999.severity = error\n[*.c]\noutlinelint_rule.nothing = error\n");

        Assert.Equal(0, _run.Run("check", "--output-format", "concise", "--select", "OL002", "--quiet"));
        Assert.Equal(
            [
                ".editorconfig:3:1: warning OL002 No setting is called 'outlinelint_profil'; did you mean 'outlinelint_profile'? As it stands it does nothing",
                ".editorconfig:4:1: warning OL002 No rule is called 'OL999', so this does nothing: correct or remove it",
                ".editorconfig:6:1: warning OL002 No rule is called 'nothing', so this does nothing: correct or remove it",
            ], _run.Output.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("[*.txt\n", ".editorconfig(1,1): is no section; write it like [*.md]")]
    [InlineData("[*]\nwhat\n", ".editorconfig(2,1): expected 'key = value', a section or a comment")]
    [InlineData("[*]\ndotnet_diagnostic.OL601.severity = eror\n", ".editorconfig(2,36): dotnet_diagnostic.ol601.severity: 'eror' is none of error, warning, suggestion, silent, none")]
    [InlineData("[*]\noutlinelint_profile = poem\n", ".editorconfig(2,23): outlinelint_profile: 'poem' is none of speech, document, regulation, taiwan")]
    [InlineData("[*]\noutlinelint_grammar = no.grammar\n", ".editorconfig(2,23): cannot read the grammar file no.grammar: no such file or folder")]
    public void A_broken_configuration_is_one_line(string text, string expected)
    {
        _run.WithFile(".editorconfig", text);

        Assert.Equal(2, _run.Run("check", "--exit-zero", "--quiet"));
        Assert.Equal($"outlinelint: {expected}\n", _run.Error);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void Files_that_a_broken_configuration_does_not_concern_are_checked()
    {
        _run.WithFile("x/.editorconfig", "[*]\noutlinelint_enabled = perhaps\n");

        Assert.Equal(2, _run.Run("check", "--output-format", "concise", "--quiet"));
        Assert.StartsWith("a.txt:1:1", _run.Output, StringComparison.Ordinal);
        Assert.Single(_run.Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_grammar_of_ones_own_teaches_markers()
    {
        const string Grammar = "marker agenda \"议题一：\" {\n  rank 5;\n  numerals chinese;\n  at line;\n  form standard = \"议题\" <chinese> \"：\";\n}\n";
        _run.WithFile("grammar/my.grammar", Grammar).WithFile("a.txt", "议题一：学习\n学。\n议题三：落实\n落。\n")
            .WithFile(".editorconfig", "root = true\n[*.txt]\noutlinelint_grammar = grammar/my.grammar\n");

        Assert.Equal(["a.txt:error"], Severities("a.txt"));

        _run.WithFile("grammar/my.grammar", Grammar.Replace("};", "", StringComparison.Ordinal) + "marker ;");
        Assert.Equal(2, _run.Clear().Run("check", "a.txt", "--quiet"));
        Assert.StartsWith("outlinelint: grammar/my.grammar(7,", _run.Error, StringComparison.Ordinal);
        Assert.Single(_run.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Config_says_what_applies_and_where_it_is_set()
    {
        _run.WithFile(".editorconfig", "root = true\n[*]\noutlinelint_profile = document\noutlinelint_rule.no-ol601 = none\n").WithFile("x/.editorconfig", "[*.md]\ndotnet_diagnostic.OL602.severity = error\n");

        Assert.Equal(0, _run.Run("config", "x/b.md"));
        var lines = _run.Output.Split('\n');
        Assert.Contains("outlinelint_profile = document  # .editorconfig:3", lines);
        Assert.Contains("outlinelint_rule.no-ol601 = none  # OL601 .editorconfig:4", lines);
        Assert.Contains("outlinelint_rule.no-ol602 = error  # OL602 x/.editorconfig:2", lines);
        Assert.Contains("outlinelint_language = zh  # default", lines);
    }

    public void Dispose() => _run.Dispose();

    private List<string> Severities(params string[] args)
    {
        _run.Run(["check", .. args, "--output-format", "json", "--exit-zero"]);
        using var json = System.Text.Json.JsonDocument.Parse(_run.Output);
        return [.. json.RootElement.EnumerateArray().Select(finding => $"{finding.GetProperty("filename")}:{finding.GetProperty("severity")}")];
    }
}
