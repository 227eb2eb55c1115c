namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How far some work is.</summary>
/// <param name="Kind">begin, report or end.</param>
/// <param name="Title">What the work is; only at its beginning.</param>
/// <param name="Percentage">How much of it is done, from 0 to 100.</param>
internal sealed record WorkDoneProgress(string Kind, string? Title = null, int? Percentage = null);
