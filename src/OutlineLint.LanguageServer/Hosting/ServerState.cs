namespace OutlineLint.LanguageServer.Hosting;

/// <summary>How far a server is in its life (LSP 3.17, “Server lifecycle”).</summary>
internal enum ServerState
{
    /// <summary>It waits for <c>initialize</c>.</summary>
    New,

    /// <summary>It serves.</summary>
    Running,

    /// <summary>It waits for <c>exit</c>.</summary>
    ShutDown,
}
