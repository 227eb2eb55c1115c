namespace OutlineLint.View;

/// <summary>The writer wants the last repair taken back.</summary>
/// <param name="Version">The version of the file that the page shows.</param>
internal sealed record UndoRequest(int Version);
