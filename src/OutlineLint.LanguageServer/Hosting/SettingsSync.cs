using System.Text.Json;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Follows the settings of the client: asks for them, or takes those that it sends unasked.</summary>
internal sealed class SettingsSync(ServerSession session, Reconfiguration reconfiguration)
{
    private const string Section = "outlinelint";
    private const string Method = "workspace/didChangeConfiguration";

    private bool Asks => session.Client.Capabilities.Workspace?.Configuration == true;

    /// <summary>Takes its methods.</summary>
    public void Register(HandlerTable handlers)
    {
        handlers.OnNotification("initialized", Begin);
        handlers.OnNotification(Method, LspJson.Default.DidChangeConfigurationParams, Configure);
    }

    private void Begin()
    {
        if (session.Client.SettingsProblem is { } problem)
            Complain(problem);
        if (session.Client.Capabilities.Workspace?.DidChangeConfiguration?.IsSupported == true)
        {
            var options = JsonSerializer.SerializeToElement(new ConfigurationItem(Section), LspJson.Default.ConfigurationItem);
            _ = session.Connection.RequestAsync("client/registerCapability", new([new("settings", Method) { RegisterOptions = options }]), LspJson.Default.RegistrationParams);
        }

        reconfiguration.Follow();
        if (Asks)
            _ = Ask();
    }

    private void Configure(DidChangeConfigurationParams change)
    {
        if (Asks)
            _ = Ask();
        else if (change.Settings is { ValueKind: JsonValueKind.Object } settings && settings.TryGetProperty(Section, out var section))
            Apply(section);
    }

    private async Task Ask()
    {
        var answer = await session.Connection.RequestAsync("workspace/configuration", new([new(Section)]), LspJson.Default.ConfigurationParams).ConfigureAwait(false);
        if (answer is { ValueKind: JsonValueKind.Array } sections && sections.GetArrayLength() > 0)
            session.Between(() => Apply(sections[0]));
    }

    /// <summary>A client that knows nothing of the section answers null, and the settings stay.</summary>
    private void Apply(JsonElement section)
    {
        if (section.ValueKind == JsonValueKind.Null)
            return;
        if (SettingsReader.Read(section, out var problem) is { } settings)
            reconfiguration.Run(settings);
        else
            Complain(problem);
    }

    private void Complain(Bilingual problem) => session.Show(MessageType.Error, problem.In(session.Language));
}
