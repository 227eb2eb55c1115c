namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What is to be typed for the server to go on writing.</summary>
/// <param name="FirstTriggerCharacter">The key.</param>
internal sealed record OnTypeFormattingOptions(string FirstTriggerCharacter);
