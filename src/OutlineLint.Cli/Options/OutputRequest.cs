namespace OutlineLint.Cli.Options;

/// <summary>One report that was asked for.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="File">The file that it goes to, or null for standard output.</param>
internal sealed record OutputRequest(string Format, string? File);
