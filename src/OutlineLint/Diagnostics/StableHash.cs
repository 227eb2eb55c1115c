namespace OutlineLint.Diagnostics;

/// <summary>FNV-1a in 64 bits over what is no white space: the same on every machine and in every version, and not meant against forgers.</summary>
public readonly record struct StableHash(ulong Value)
{
    /// <summary>The hash of nothing.</summary>
    public static StableHash Start => new(0xCBF29CE484222325);

    /// <summary>The hash of what came before and of this text.</summary>
    public StableHash With(ReadOnlySpan<char> text)
    {
        var value = Value;
        foreach (var c in text)
        {
            if (c == '\n' || !char.IsWhiteSpace(c))
                value = unchecked((value ^ c) * 0x100000001B3);
        }

        return new(value);
    }
}
