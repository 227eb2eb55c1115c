namespace OutlineLint.Diagnostics;

/// <summary>Whether a fix may be applied without asking.</summary>
public enum FixApplicability
{
    /// <summary>The meaning cannot change: applied by <c>--fix</c>.</summary>
    Safe,

    /// <summary>A person should look: applied by <c>--unsafe-fixes</c> or from the editor.</summary>
    Unsafe,
}
