namespace OutlineLint.Linting.Configuration;

/// <summary>A setting that applies to a file.</summary>
/// <param name="Entry">The setting.</param>
/// <param name="Source">The .editorconfig that it stands in.</param>
public sealed record AppliedSetting(ConfigEntry Entry, ConfigFile Source)
{
    /// <summary>The line that it stands in, from 0.</summary>
    public int Line => Source.Text.Lines.IndexOf(Entry.KeySpan.Start);
}
