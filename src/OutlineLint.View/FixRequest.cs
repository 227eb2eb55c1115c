namespace OutlineLint.View;

/// <summary>The writer wants a finding repaired.</summary>
/// <param name="Version">The version of the file that the page shows.</param>
/// <param name="Finding">The number of the finding in it, from 1.</param>
internal sealed record FixRequest(int Version, int Finding);
