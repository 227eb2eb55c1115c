using System.Text.Json.Nodes;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>The command that accepts a finding into the baseline.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string Text = "在会上的讲话\n同志们：\n一、学习\n要学。\n三、落实\n要做。\n三、总结\n要写。\n谢谢大家！\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("outlinelint");

    private string SpeechUri => DocumentUri.Of(Path.Combine(_folder.FullName, "稿.txt"));

    private string Baseline => Path.Combine(_folder.FullName, "outlinelint-baseline.sarif");

    [Fact]
    public async Task What_is_accepted_is_shown_no_more_and_the_rest_is()
    {
        await using var client = await LspClient.OpenAsync(Text, Initialize("{}"), SpeechUri);
        var before = await client.DiagnosticsAsync(uri: SpeechUri);
        await Accept(client, before[0]!["data"]!["fingerprint"]!.GetValue<string>());
        Assert.Contains("outlinelint-baseline.sarif", (await client.NextAsync("window/showMessage"))!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(before.Count - 1, (await client.DiagnosticsAsync(uri: SpeechUri)).Count);
        Assert.Equal(1, OutlineLint.Linting.Baseline.Parse(await File.ReadAllTextAsync(Baseline, TestContext.Current.CancellationToken)).Count);
    }

    [Theory]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"OutlineLint"}},"results":[]}]}""")]
    [InlineData("""{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"Other"}},"results":[{"ruleId":"X1","message":{"text":"]}"}}]}],"x":1}""")]
    [InlineData("""{ "runs": [ { "results": [ {"ruleId":"OL103","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt"}}}],"partialFingerprints":{"outlinelint/v1":"1"}} ], "tool": { "driver": { "name": "OutlineLint", "rules": [] } } } ] }""")]
    public async Task What_the_file_has_stays(string file)
    {
        await File.WriteAllTextAsync(Baseline, file, TestContext.Current.CancellationToken);
        var count = OutlineLint.Linting.Baseline.Parse(file).Count;
        await using var client = await LspClient.OpenAsync(Text, Initialize("""{"baseline":"outlinelint-baseline.sarif"}"""), SpeechUri);
        var found = (await client.DiagnosticsAsync(uri: SpeechUri)).Count;
        await Accept(client, fingerprint: null);
        Assert.Empty(await client.DiagnosticsAsync(uri: SpeechUri));
        var after = await File.ReadAllTextAsync(Baseline, TestContext.Current.CancellationToken);
        Assert.Equal(count + found, OutlineLint.Linting.Baseline.Parse(after).Count);
        Assert.True(IsSubsequence(file, after));
    }

    [Fact]
    public async Task A_file_that_is_no_baseline_is_left_alone()
    {
        await File.WriteAllTextAsync(Baseline, "no", TestContext.Current.CancellationToken);
        await using var client = await LspClient.OpenAsync(Text, Initialize("{}"), SpeechUri);
        await client.DiagnosticsAsync(uri: SpeechUri);
        var answer = await client.AskAsync("workspace/executeCommand", Command(fingerprint: null));
        Assert.Equal(-32803, answer["error"]!["code"]!.GetValue<int>());
        Assert.Equal("no", await File.ReadAllTextAsync(Baseline, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_command_that_nobody_knows_is_refused()
    {
        await using var client = await LspClient.StartAsync();
        Assert.Equal(-32602, await client.FailAsync("workspace/executeCommand", """{"command":"other"}"""));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string Initialize(string options) => $$"""{"initializationOptions":{{options}},"workspaceFolders":[{"uri":"{{DocumentUri.Of(_folder.FullName)}}","name":"x"}]}""";

    private Task<JsonNode?> Accept(LspClient client, string? fingerprint) => client.RequestAsync("workspace/executeCommand", Command(fingerprint));

    private JsonObject Command(string? fingerprint)
    {
        var argument = new JsonObject { ["uri"] = SpeechUri };
        if (fingerprint is not null)
            argument["fingerprint"] = fingerprint;
        return new() { ["command"] = "outlinelint.acceptIntoBaseline", ["arguments"] = new JsonArray(argument) };
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
            at += at < part.Length && part[at] == c ? 1 : 0;
        return at == part.Length;
    }
}
