using OutlineLint.Grammar;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Grammar;

/// <summary>The markers that a text looks to have, as one line each: style/form, ordinal, prefix|numeral|suffix.</summary>
internal static class MarkerReading
{
    /// <summary>Every marker of the text.</summary>
    public static IEnumerable<string> All(string text, SpeechGrammar? grammar = null) =>
        SyntaxTree.ParseText(text, grammar).GetRoot().DescendantNodes().OfType<MarkerSyntax>().Select(Of);

    /// <summary>The marker at the start of the text; null when there is none.</summary>
    public static string? First(string text, SpeechGrammar? grammar = null) =>
        SyntaxTree.ParseText(text, grammar).GetRoot().Lines.First().Marker is { } marker ? Of(marker) : null;

    private static string Of(MarkerSyntax marker) => $"{marker.Form} {marker.Value} {marker.Prefix}|{marker.Ordinal}|{marker.Suffix}";
}
