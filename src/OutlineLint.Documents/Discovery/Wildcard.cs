namespace OutlineLint.Documents.Discovery;

/// <summary>Matches one name with <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a]</c> and <c>\</c>, without regard to folders.</summary>
internal static class Wildcard
{
    /// <summary>Whether a path that was named is a pattern at all.</summary>
    public static bool IsIn(ReadOnlySpan<char> path) => path.IndexOfAny('*', '?', '[') >= 0;

    /// <summary>Whether the whole name fits the pattern. On a mismatch only the last star is tried again, so the time is bounded by the product of the lengths.</summary>
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, retry) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, retry) = (p++, n);
            else if (p < pattern.Length && MatchesOne(pattern, p, name[n], out var length))
                (p, n) = (p + length, n + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++retry);
            else
                return false;
        }

        return pattern[p..].Trim('*').IsEmpty;
    }

    /// <summary>Matches the character with what stands in the pattern at that place, which has the length given.</summary>
    private static bool MatchesOne(ReadOnlySpan<char> pattern, int at, char character, out int length)
    {
        length = 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when at + 1 < pattern.Length:
                length = 2;
                return pattern[at + 1] == character;
            case '[' when ClassEnd(pattern, at) is var end and > 0:
                length = end + 1 - at;
                return IsInClass(pattern[(at + 1)..end], character);
            default:
                return pattern[at] == character;
        }
    }

    /// <summary>Where the class ends; a <c>]</c> that comes first in it is a member. A class without an end is plain text: -1.</summary>
    private static int ClassEnd(ReadOnlySpan<char> pattern, int start)
    {
        var first = start + 1;
        if (first < pattern.Length && pattern[first] is '!' or '^')
            first++;
        var end = first + 1 < pattern.Length ? pattern[(first + 1)..].IndexOf(']') : -1;
        return end < 0 ? -1 : first + 1 + end;
    }

    private static bool IsInClass(ReadOnlySpan<char> members, char character)
    {
        var isNegated = members is ['!' or '^', ..];
        if (isNegated)
            members = members[1..];
        while (!members.IsEmpty)
        {
            var isRange = members is [_, '-', _, ..];
            if (isRange ? members[0] <= character && character <= members[2] : members[0] == character)
                return !isNegated;
            members = members[(isRange ? 3 : 1)..];
        }

        return isNegated;
    }
}
