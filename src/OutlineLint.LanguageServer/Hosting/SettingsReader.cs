using System.Text.Json;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Reads the settings of a client, and says in one line what cannot be used of them.</summary>
internal static class SettingsReader
{
    private const string Section = "outlinelint";

    /// <summary>The settings; null when one of them is of the wrong kind, and then none of them counts.</summary>
    public static ServerSettings? Read(JsonElement section, out Bilingual problem)
    {
        try
        {
            var settings = section.Deserialize(LspJson.Default.ServerSettings) ?? new();
            var isKnown = settings.Language is null || SpeechWorkspace.LanguageOf(settings.Language) is not null;
            problem = isKnown ? default : new(
                $"设置 {Section}.language 的值“{settings.Language}”不认识，只能是 zh 或 en；设置没有更改。",
                $"The setting {Section}.language is '{settings.Language}', but can only be zh or en; the settings stay as they were");
            return isKnown ? settings : null;
        }
        catch (JsonException exception)
        {
            var name = Section + exception.Path?.TrimStart('$');
            problem = new($"设置 {name} 的值类型不对；设置没有更改。", $"The setting {name} has a value of the wrong type; the settings stay as they were");
            return null;
        }
    }
}
