using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How the types of the protocol become JSON and back, worked out when this is compiled.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AcceptArguments))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(CodeAction))]
[JsonSerializable(typeof(CodeActionParams))]
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
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(ImmutableArray<CodeAction>?))]
[JsonSerializable(typeof(ImmutableArray<CompletionItem>?))]
[JsonSerializable(typeof(ImmutableArray<DocumentSymbol>?))]
[JsonSerializable(typeof(ImmutableArray<TextEdit>?))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(MessageParams))]
[JsonSerializable(typeof(MoveSectionParams))]
[JsonSerializable(typeof(OnTypeFormattingParams))]
[JsonSerializable(typeof(OutlineChangedParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(Range))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(ServerSettings))]
[JsonSerializable(typeof(SpeechOutline))]
[JsonSerializable(typeof(WatchedFilesOptions))]
[JsonSerializable(typeof(WorkspaceEdit))]
internal sealed partial class LspJson : JsonSerializerContext;
