namespace OutlineLint.Benchmarks.Generation;

/// <summary>Numbers that are the same on every machine and in every version of .NET: SplitMix64.</summary>
public sealed class SeededNumbers(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to one below the bound.</summary>
    public int Below(int bound) => (int)((NextBits() >> 33) % (ulong)bound);

    /// <summary>A number from the least to the greatest, both included.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    private ulong NextBits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
