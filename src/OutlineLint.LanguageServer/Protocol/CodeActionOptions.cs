using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What actions there are.</summary>
/// <param name="CodeActionKinds">Their kinds.</param>
/// <param name="ResolveProvider">Whether their changes can be asked for one by one.</param>
internal sealed record CodeActionOptions(ImmutableArray<string> CodeActionKinds, bool ResolveProvider);
