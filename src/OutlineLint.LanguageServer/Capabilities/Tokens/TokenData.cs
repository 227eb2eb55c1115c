using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities.Tokens;

/// <summary>Writes coloured pieces as the protocol wants them: numbers, each token from the one before (LSP 3.17, “Semantic Tokens”).</summary>
internal static class TokenData
{
    private const int NumbersOfAToken = 5;

    /// <summary>The numbers of the tokens in a stretch.</summary>
    public static ImmutableArray<int> Of(DocumentSnapshot document, TextSpan wanted, TokenLegend legend)
    {
        var data = ImmutableArray.CreateBuilder<int>();
        var last = default(Position);
        foreach (var (span, meaning) in TokenSpans.In(document, wanted))
        {
            if (legend.NumberOf(meaning) is not (>= 0 and var type))
                continue;
            foreach (var (start, length) in Lines(document.Positions, span))
            {
                data.AddRange(start.Line - last.Line, start.Line == last.Line ? start.Character - last.Character : start.Character, length, type, legend.ModifiersOf(meaning));
                last = start;
            }
        }

        return data.DrainToImmutable();
    }

    /// <summary>What has to be changed in old numbers to have the new: one edit around all that differs.</summary>
    public static ImmutableArray<SemanticTokensEdit> Edits(ImmutableArray<int> old, ImmutableArray<int> data)
    {
        var same = old.AsSpan().CommonPrefixLength(data.AsSpan());
        same -= same % NumbersOfAToken;
        var (i, j) = (old.Length, data.Length);
        while (i - NumbersOfAToken >= same && j - NumbersOfAToken >= same && old.AsSpan(i - NumbersOfAToken, NumbersOfAToken).SequenceEqual(data.AsSpan(j - NumbersOfAToken, NumbersOfAToken)))
            (i, j) = (i - NumbersOfAToken, j - NumbersOfAToken);
        return i == same && j == same ? [] : [new(same, i - same, data[same..j])];
    }

    /// <summary>No token goes over the end of a line: not every client could take it.</summary>
    private static IEnumerable<(Position Start, int Length)> Lines(PositionMap positions, TextSpan span)
    {
        var (start, end) = (positions.ToPosition(span.Start), positions.ToPosition(span.End));
        for (var line = start.Line; line <= end.Line; line++)
        {
            var from = line == start.Line ? start : new Position(line, 0);
            var to = line == end.Line ? end : positions.ToPosition(positions.EndOf(line));
            if (to.Character > from.Character)
                yield return (from, to.Character - from.Character);
        }
    }
}
