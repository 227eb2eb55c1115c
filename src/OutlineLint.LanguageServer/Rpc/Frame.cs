namespace OutlineLint.LanguageServer.Rpc;

/// <summary>What stood between two headers: the body of a message, or what is wrong with its header.</summary>
/// <param name="Body">The JSON as UTF-8; empty when there is a problem.</param>
/// <param name="Problem">What is wrong, or null.</param>
internal readonly record struct Frame(ReadOnlyMemory<byte> Body, string? Problem = null);
