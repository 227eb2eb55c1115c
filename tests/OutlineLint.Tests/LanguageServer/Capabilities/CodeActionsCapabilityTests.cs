using System.Text.Json.Nodes;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Linting;
using OutlineLint.Linting.Fixing;
using OutlineLint.Syntax;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>What can be done at a place.</summary>
public sealed class CodeActionsCapabilityTests
{
    private const string Head = "在会上的讲话\n同志们：\n";
    private const string Lazy = """{"capabilities":{"workspace":{"workspaceEdit":{"documentChanges":true}},"textDocument":{"codeAction":{"dataSupport":true,"disabledSupport":true,"resolveSupport":{"properties":["edit"]}}}}}""";

    [Theory]
    [InlineData("一、学习\n要学。\n‸三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n", "补上缺的“二、”", "一、学习\n要学。\n二、\n三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n")]
    [InlineData("一、学习\n要学。\n‸三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n", "从此处起重新编号：“二、”等 2 处（请核对）", "一、学习\n要学。\n二、落实\n要做。\n三、总结\n要写。\n谢谢大家！\n")]
    [InlineData("一、学习\n要学。\n二、落实\n要做。\n3、‸总结\n要写。\n四、表彰\n要表。\n谢谢大家！\n", "改为“三、”（请核对）", "一、学习\n要学。\n二、落实\n要做。\n三、总结\n要写。\n四、表彰\n要表。\n谢谢大家！\n")]
    [InlineData("一、学习\n要学。\n二、落实‸\n要做。\n", "加上结束语“谢谢大家！”", "一、学习\n要学。\n二、落实\n要做。\n谢谢大家！\n")]
    public async Task A_series_and_the_frame_are_put_right(string before, string title, string after) => Assert.Equal(Head + after, await Applied(Head + before, title));

    [Fact]
    public async Task A_sure_repair_is_preferred_and_an_unsure_one_says_so()
    {
        var (_, actions) = await Ask(Head + "一、学习\n要学。第一、‸听讲；第二，做题。\n二、落实\n要做。\n二、总结\n要写。\n谢谢大家！\n");
        var fix = Assert.Single(actions, action => action["isPreferred"]?.GetValue<bool>() == true);
        Assert.Equal("quickfix", fix["kind"]!.GetValue<string>());
        (_, actions) = await Ask(Head + "一、学习\n要学。\n二、落实\n要做。\n‸二、总结\n要写。\n谢谢大家！\n");
        Assert.Contains(actions, action => action["kind"]!.GetValue<string>() == "quickfix.offered" && action["title"]!.GetValue<string>().EndsWith("（请核对）", StringComparison.Ordinal));
        Assert.DoesNotContain(actions, action => action["isPreferred"] is not null);
    }

    [Fact]
    public async Task Only_the_kinds_that_are_asked_for_come()
    {
        const string Text = Head + "一、学习\n要学。\n‸三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n";
        var (_, actions) = await Ask(Text, """{"diagnostics":[],"only":["refactor"]}""");
        Assert.Contains("refactor.rewrite.renumber", Kinds(actions));
        Assert.All(Kinds(actions), kind => Assert.StartsWith("refactor.", kind, StringComparison.Ordinal));
        (_, actions) = await Ask(Text, """{"diagnostics":[],"only":["source.organizeImports"]}""");
        Assert.Empty(actions);
    }

    [Fact]
    public async Task A_finding_that_the_client_names_is_meant_and_strange_ones_do_no_harm()
    {
        const string Text = Head + "一、学习\n要学。\n‸三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n";
        var (_, actions) = await Ask(Text, """{"diagnostics":[{"range":{"start":{"line":4,"character":0},"end":{"line":4,"character":2}},"message":"","source":"outlinelint","code":"OL201"},{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}},"message":"","code":7,"data":"x"}]}""");
        Assert.Equal("OL201", actions.First(action => action["diagnostics"] is not null)["diagnostics"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Edits_come_when_they_are_asked_for_and_not_for_another_version()
    {
        var (text, line, column) = ClientEdits.Cursor(Head + "一、学习\n要学。\n‸三、落实\n要做。\n四、总结\n要写。\n谢谢大家！\n");
        await using var client = await LspClient.OpenAsync(text, Lazy);
        var action = (await Actions(client, line, column)).First(action => action["title"]!.GetValue<string>().Contains("重新编号", StringComparison.Ordinal));
        Assert.Null(action["edit"]);
        var resolved = await client.RequestAsync("codeAction/resolve", action.DeepClone());
        Assert.Equal(1, resolved!["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!.GetValue<int>());
        Assert.Equal(text.Replace("三、", "二、", StringComparison.Ordinal).Replace("四、", "三、", StringComparison.Ordinal), ClientEdits.Apply(text, resolved["edit"]!));
        client.Change([0, 0, 0, 0], "　", version: 2);
        Assert.Equal(-32801, await client.FailAsync("codeAction/resolve", action.ToJsonString()));
    }

    [Fact]
    public async Task A_section_that_cannot_rise_says_why()
    {
        var (text, line, column) = ClientEdits.Cursor(Head + "‸一、学习\n要学。\n二、落实\n要做。\n谢谢大家！\n");
        await using var client = await LspClient.OpenAsync(text, Lazy);
        var actions = await Actions(client, line, column, """{"diagnostics":[],"only":["refactor"],"triggerKind":1}""");
        Assert.Equal(["已经是第一级，不能再升。", "前面没有同级的项，降级后无处可归。"], actions.Select(action => action["disabled"]?["reason"]?.GetValue<string>()).OfType<string>());
        Assert.DoesNotContain(await Actions(client, line, column), action => action["disabled"] is not null);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public async Task Edits_count_columns_as_the_client_does(string encoding)
    {
        const string Text = "同志们：\n一、𠮷学习\n𠮷要学：第一、听讲；第二、做题。\n二、落实\n要做。\n谢谢大家！\n";
        await using var client = await LspClient.OpenAsync(Text, """{"capabilities":{"general":{"positionEncodings":["ENCODING"]}}}""".Replace("ENCODING", encoding, StringComparison.Ordinal));
        var action = (await Actions(client, 0, 0, """{"diagnostics":[],"only":["source.fixAll"]}""")).Single();
        Assert.Equal(Text.Replace("第一、", "第一，", StringComparison.Ordinal).Replace("第二、", "第二，", StringComparison.Ordinal), ClientEdits.Apply(Text, action["edit"]!, encoding));
    }

    [Fact]
    public async Task A_rule_is_put_right_in_the_whole_document()
    {
        const string Text = Head + "一、学习\n要学：第一、‸听讲；第二、做题。\n二、落实\n要做：第一、快干；第二、干好。\n谢谢大家！\n";
        var (text, actions) = await Ask(Text);
        var action = actions.FirstOrDefault(action => action["title"]!.GetValue<string>().StartsWith("修正全文同类问题，共 2 处", StringComparison.Ordinal));
        Assert.True(action is not null, string.Join('\n', actions.Select(other => other["title"])));
        Assert.Equal(text.Replace("第一、", "第一，", StringComparison.Ordinal).Replace("第二、", "第二，", StringComparison.Ordinal), ClientEdits.Apply(text, action["edit"]!));
    }

    [Fact]
    public async Task Everything_safe_is_what_the_command_line_repairs()
    {
        var count = 0;
        await using var client = await LspClient.StartAsync();
        foreach (var name in SeedFiles.Names)
        {
            var document = SeedFiles.Read(name);
            var (text, uri) = (document.Text.ToString(), $"untitled:{name}");
            client.Open(text, uri, document.Kind == DocumentKind.Markdown ? "markdown" : "plaintext");
            var options = new LintOptions { InfersProfile = true, ReadsSuppressions = document.Kind == DocumentKind.Markdown };
            var fixedText = new FixApplier(tree => new Linter().Analyze(tree, options), FixApplicability.Safe).Apply(new Linter().Analyze(SyntaxTree.ParseText(text), options)).Result.Outline.Tree.Text.ToString();
            var actions = await Actions(client, 0, 0, """{"diagnostics":[],"only":["source.fixAll.outlinelint"]}""", uri);
            Assert.Equal(fixedText, actions.Count == 0 ? text : ClientEdits.Apply(text, actions[0]["edit"]!, uri: uri));
            count += actions.Count;
        }

        Assert.True(count > 3, "few seeds have anything to repair");
    }

    [Theory]
    [InlineData("> ‸三、落实\n> 要做。\n", "> <!-- outlinelint-disable-next-line OL201 -->\n> 三、落实\n> 要做。\n")]
    [InlineData("‸三、落实\n要做。\n", "<!-- outlinelint-disable-next-line OL201 -->\n三、落实\n要做。\n")]
    [InlineData("<!-- outlinelint-disable-next-line OL503: 原文如此 -->\n‸三、落实\n要做。\n", "<!-- outlinelint-disable-next-line OL503, OL201: 原文如此 -->\n三、落实\n要做。\n")]
    public async Task A_finding_in_Markdown_is_suppressed_by_a_comment(string before, string after)
    {
        var (text, line, column) = ClientEdits.Cursor("同志们：\n\n一、学习\n要学。\n" + before + "\n谢谢大家！\n");
        await using var client = await LspClient.OpenAsync(text, languageId: "markdown");
        var action = (await Actions(client, line, column)).First(action => action["title"]!.GetValue<string>().StartsWith("在此处屏蔽 OL201", StringComparison.Ordinal));
        Assert.Equal("同志们：\n\n一、学习\n要学。\n" + after + "\n谢谢大家！\n", ClientEdits.Apply(text, action["edit"]!));
    }

    [Fact]
    public async Task Nothing_is_offered_where_it_is_switched_off()
    {
        await using var client = await LspClient.OpenAsync("一、学\n三、做\n", """{"initializationOptions":{"features":{"codeActions":false}}}""");
        Assert.Null(await client.RequestAsync("textDocument/codeAction", Params(1, 0, """{"diagnostics":[]}""", LspClient.Uri)));
    }

    private static async Task<string> Applied(string marked, string title)
    {
        var (text, actions) = await Ask(marked);
        var action = actions.FirstOrDefault(action => action["title"]!.GetValue<string>() == title);
        Assert.True(action is not null, string.Join('\n', actions.Select(other => other["title"])));
        return ClientEdits.Apply(text, action["edit"]!);
    }

    private static async Task<(string Text, List<JsonNode> Actions)> Ask(string marked, string context = """{"diagnostics":[]}""")
    {
        var (text, line, column) = ClientEdits.Cursor(marked);
        await using var client = await LspClient.OpenAsync(text);
        return (text, await Actions(client, line, column, context));
    }

    private static async Task<List<JsonNode>> Actions(LspClient client, int line, int column, string context = """{"diagnostics":[]}""", string uri = LspClient.Uri) =>
        [.. (await client.RequestAsync("textDocument/codeAction", Params(line, column, context, uri)))!.AsArray().OfType<JsonNode>()];

    private static JsonObject Params(int line, int column, string context, string uri) =>
        new() { ["textDocument"] = LspClient.Document(uri), ["range"] = LspClient.Range(line, column, line, column), ["context"] = JsonNode.Parse(context) };

    private static IEnumerable<string> Kinds(IEnumerable<JsonNode> actions) => actions.Select(action => action["kind"]!.GetValue<string>());
}
