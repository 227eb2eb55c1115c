namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How diagnostics are pulled.</summary>
internal sealed record DiagnosticOptions
{
    /// <summary>Who they are from.</summary>
    public string Identifier { get; init; } = "outlinelint";

    /// <summary>One document says nothing of another.</summary>
    public bool InterFileDependencies { get; init; }

    /// <summary>Whether the whole workspace can be asked for.</summary>
    public bool WorkspaceDiagnostics { get; init; }

    /// <summary>Whether the server tells how far it is.</summary>
    public bool? WorkDoneProgress { get; init; }
}
