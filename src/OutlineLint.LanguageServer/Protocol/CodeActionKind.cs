namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The kinds of actions, as clients sort them. A kind holds those that begin with it and a dot.</summary>
internal static class CodeActionKind
{
    /// <summary>Repairs something, and is sure to be right.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>Repairs something, and wants to be looked at.</summary>
    public const string OfferedFix = "quickfix.offered";

    /// <summary>Lets a finding be.</summary>
    public const string Accept = "quickfix.accept";

    /// <summary>Writes something in another way; its own name comes behind.</summary>
    public const string Rewrite = "refactor.rewrite";

    /// <summary>Puts a section elsewhere.</summary>
    public const string Move = "refactor.move";

    /// <summary>Repairs the whole document; what an editor runs when a file is saved.</summary>
    public const string FixAll = "source.fixAll.outlinelint";

    /// <summary>Whether a kind is among those that are asked for.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="asked">One that is asked for.</param>
    public static bool IsWithin(string kind, string asked) => asked.Length == 0 || kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal);
}
