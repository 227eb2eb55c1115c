namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A line for the person at the other end.</summary>
/// <param name="Type">1 error, 2 warning, 3 information, 4 log.</param>
/// <param name="Message">The line.</param>
internal sealed record MessageParams(int Type, string Message);
