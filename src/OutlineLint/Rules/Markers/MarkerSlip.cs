using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Markers;

/// <summary>A marker that is not written as it should be: “第一、” for “第一，”.</summary>
/// <param name="Span">What is wrong: the marker, with the blanks behind it when they are part of the slip.</param>
/// <param name="Right">What should stand there.</param>
/// <param name="Applicability">Whether it may be mended without asking.</param>
public readonly record struct MarkerSlip(TextSpan Span, string Right, FixApplicability Applicability = FixApplicability.Safe)
{
    /// <summary>The smallest changes that mend the slip, so that the fixes of two rules for one marker do not overlap.</summary>
    internal ImmutableArray<TextChange> ChangesTo(ReadOnlySpan<char> written)
    {
        if (written.Length == Right.Length)
            return CharacterByCharacter(written);
        var start = written.CommonPrefixLength(Right);
        var end = 0;
        while (end < Math.Min(written.Length, Right.Length) - start && written[^(end + 1)] == Right[^(end + 1)])
            end++;
        return [new TextChange(TextSpan.FromBounds(Span.Start + start, Span.End - end), Right[start..^end])];
    }

    private ImmutableArray<TextChange> CharacterByCharacter(ReadOnlySpan<char> written)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != Right[i])
                changes.Add(new TextChange(new TextSpan(Span.Start + i, 1), Right[i].ToString()));
        }

        return changes.ToImmutable();
    }
}
