namespace OutlineLint.Cli.Options;

/// <summary>One report that was asked for.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="File">The file that it goes to, as it was named, or null for standard output.</param>
/// <param name="Path">The full path of the file.</param>
internal sealed record OutputRequest(string Format, string? File, string? Path);
