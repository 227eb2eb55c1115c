using System.Collections.Immutable;
using System.Text.Json;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Rpc;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Accepts findings into the baseline, where a text has no comments that could hide them.</summary>
internal sealed class BaselineCommand(ServerSession session, Reconfiguration reconfiguration)
{
    /// <summary>The name of the command.</summary>
    public const string Name = "outlinelint.acceptIntoBaseline";

    /// <summary>The baseline that is written when the settings name none.</summary>
    private const string DefaultFile = "outlinelint-baseline.sarif";

    private static readonly Bilingual NotFound = new("要接受的问题已经不在这份文稿里了，请再看一遍。", "The finding is not in this document any more; please look again");
    private static readonly Bilingual NoFile = new("请先把文稿保存成文件，基线按文件名记录问题。", "Save the document first: a baseline knows findings by the names of files");

    /// <summary>Takes its method.</summary>
    public void Register(HandlerTable handlers) =>
        handlers.OnRequest("workspace/executeCommand", LspJson.Default.ExecuteCommandParams, LspJson.Default.NullableJsonElement, Execute);

    private JsonElement? Execute(ExecuteCommandParams command)
    {
        if (command.Command != Name || command.Arguments is not [var argument, ..] || argument.Deserialize(LspJson.Default.AcceptArguments) is not { } arguments)
            throw new RpcException(RpcErrorCode.InvalidParams, $"{command.Command}: the command is {Name} with [{{uri, fingerprint?}}]");
        var document = session.Find(arguments.Uri) ?? throw new RpcException(RpcErrorCode.InvalidParams, $"{arguments.Uri} is not open");
        var findings = document.Findings.Where(finding => arguments.Fingerprint is null || finding.Fingerprint == arguments.Fingerprint).ToImmutableArray();
        if (findings.IsEmpty)
            session.Show(MessageType.Warning, NotFound.In(document.Language));
        else if (DocumentUri.PathOf(arguments.Uri) is { } path)
            Accept(document, path, findings);
        else
            session.Show(MessageType.Warning, NoFile.In(document.Language));
        return null;
    }

    private void Accept(DocumentSnapshot document, string path, ImmutableArray<Finding> findings)
    {
        var isChosen = session.Settings.Baseline is { Length: > 0 };
        var name = isChosen ? session.Settings.Baseline! : DefaultFile;
        var file = session.Workspace.BaselineFor(path, session.Settings with { Baseline = name })!;
        var layout = new FindingLayout { Rules = session.Options.Rules, Version = session.Options.Version, Language = document.Language };
        if (file.Add(new() { FileName = path, Text = document.Text, Outline = document.Outline, Findings = findings, Language = document.Language }, layout) is { } error)
            throw new RpcException(RpcErrorCode.RequestFailed, error.In(document.Language));
        session.Show(MessageType.Info, (isChosen ? Told(findings.Length, name) : ToldFirst(findings.Length, name)).In(document.Language));
        if (!isChosen)
            session.ChooseBaseline(name);
        reconfiguration.Run();
    }

    private static Bilingual Told(int count, string name) => new($"已把 {count} 个问题记入基线 {name}。", $"{count} accepted into the baseline {name}");

    private static Bilingual ToldFirst(int count, string name) => new(
        $"已把 {count} 个问题记入工作区文件夹下的 {name}，本次打开期间有效。要一直有效，请把设置 outlinelint.baseline 写成 \"{name}\"；命令行用 --baseline {name}。",
        $"{count} accepted into {name} in the workspace folder, for this session. To keep it, set outlinelint.baseline to \"{name}\"; on the command line, --baseline {name}");
}
