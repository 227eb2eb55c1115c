using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How the types of the protocol become JSON and back, worked out when this is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(ConfigurationItem))]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(DidChangeParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(DidOpenParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(ImmutableArray<DocumentSymbol>?))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(MessageParams))]
[JsonSerializable(typeof(OutlineChangedParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(ServerSettings))]
[JsonSerializable(typeof(WatchedFilesOptions))]
internal sealed partial class LspJson : JsonSerializerContext;
