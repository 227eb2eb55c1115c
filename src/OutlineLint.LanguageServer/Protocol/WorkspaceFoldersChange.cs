using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Which folders were opened and closed.</summary>
/// <param name="Added">Opened.</param>
/// <param name="Removed">Closed.</param>
internal sealed record WorkspaceFoldersChange(ImmutableArray<WorkspaceFolder> Added, ImmutableArray<WorkspaceFolder> Removed);
