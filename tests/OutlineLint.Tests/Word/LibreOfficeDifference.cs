namespace OutlineLint.Tests.Word;

/// <summary>A sample that LibreOffice shows in another way than Word.</summary>
/// <param name="Why">What it does, and why this project does not follow it.</param>
/// <param name="Lines">The lines as LibreOffice shows them.</param>
internal sealed record LibreOfficeDifference(string Why, params string[] Lines);
