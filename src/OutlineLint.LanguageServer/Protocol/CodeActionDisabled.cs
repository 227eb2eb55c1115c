namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Why an action cannot be done.</summary>
/// <param name="Reason">One line for the writer.</param>
internal sealed record CodeActionDisabled(string Reason);
