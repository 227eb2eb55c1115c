using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>Finds the suppression comments of a text.</summary>
internal static class SuppressionReader
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Prefix = "outlinelint-";

    /// <summary>The comments, in the order of the text.</summary>
    public static ImmutableArray<SuppressionComment> Read(string text)
    {
        var comments = ImmutableArray.CreateBuilder<SuppressionComment>();
        for (var at = text.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            if (CommentAt(text, at) is { } comment)
                comments.Add(comment);
        }

        return comments.ToImmutable();
    }

    /// <summary>The comment whose first word begins here.</summary>
    private static SuppressionComment? CommentAt(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        var end = text.IndexOf(Close, at, StringComparison.Ordinal);
        if (end < 0 || !before.EndsWith(Open, StringComparison.Ordinal))
            return null;
        var verbEnd = at;
        while (verbEnd < end && (char.IsAsciiLetter(text[verbEnd]) || (text[verbEnd] == '-' && verbEnd < end)))
            verbEnd++;
        var colon = text.AsSpan(verbEnd, end - verbEnd).IndexOfAny(':', '：');
        var wordsEnd = colon < 0 ? end : verbEnd + colon;
        return new()
        {
            Kind = KindOf(text[at..verbEnd]),
            Verb = new(text[at..verbEnd], TextSpan.FromBounds(at, verbEnd)),
            Span = TextSpan.FromBounds(before.Length - Open.Length, end + Close.Length),
            Words = [.. Words(text, verbEnd, wordsEnd)],
            Reason = colon < 0 || string.IsNullOrWhiteSpace(text[(wordsEnd + 1)..end]) ? null : text[(wordsEnd + 1)..end].Trim(),
        };
    }

    private static SuppressionKind KindOf(string verb) => verb[Prefix.Length..] switch
    {
        "disable-next-line" => SuppressionKind.NextLine,
        "disable" => SuppressionKind.Disable,
        "enable" => SuppressionKind.Enable,
        "disable-file" => SuppressionKind.File,
        _ => SuppressionKind.Unknown,
    };

    private static IEnumerable<SuppressionWord> Words(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsBetween(text[i]))
                continue;
            var first = i;
            while (i < end && !IsBetween(text[i]))
                i++;
            yield return new(text[first..i], TextSpan.FromBounds(first, i));
        }
    }

    private static bool IsBetween(char c) => char.IsWhiteSpace(c) || c is ',' or '，' or '、';
}
