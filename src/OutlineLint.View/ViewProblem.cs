namespace OutlineLint.View;

/// <summary>Why something was not done.</summary>
/// <param name="Message">One sentence.</param>
internal sealed record ViewProblem(string Message);
