using OutlineLint.Tests.Programs;

namespace OutlineLint.Tests.Editors;

/// <summary>Editors of other people show the findings, repair one, and read the outline.</summary>
public sealed class EditorTests
{
    private const string Repaired = "在读书会上的讲话|同志们：|一、学习|要学。|二、落实|要做。|四、检查|要查。|谢谢大家！";

    [Fact]
    public async Task Neovim()
    {
        var editor = InstalledProgram.Require("nvim");
        var seen = await EditorRun.StartAsync(editor, "OL401", "删去", "--headless", "-u", "NONE", "-i", "NONE", "-c", "luafile {scripts}/neovim.lua");
        // Its columns are bytes of UTF-8.
        Assert.Equal("OL201@6:0-6 OL401@4:12-15", seen["findings"]);
        Assert.Equal("0一、学习 0二、落实 0四、检查", seen["symbols"]);
        Assert.Equal(Repaired, seen["text"]);
        Assert.Equal("OL201@6:0-6", seen["findings after"]);
        Assert.Equal("true", seen["stopped"]);
    }

    [Fact]
    public async Task Emacs_with_eglot()
    {
        var editor = InstalledProgram.Require("emacs");
        var seen = await EditorRun.StartAsync(editor, "OL401", "删去", "--batch", "-l", "{scripts}/eglot.el");
        Assert.Contains("OL201", seen["findings"]);
        Assert.Contains("OL401", seen["findings"]);
        Assert.Contains("一、学习 二、落实 四、检查", seen["symbols"]);
        Assert.Equal(Repaired + "|", seen["text"]);
        Assert.Contains("OL201", seen["findings after"]);
        Assert.DoesNotContain("OL401", seen["findings after"]);
    }
}
