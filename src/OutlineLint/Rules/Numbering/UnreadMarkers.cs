using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Rules.Numbering;

/// <summary>What looks like a marker and was not taken for one: where such stand in a list, the list may be longer than it was read.</summary>
internal static class UnreadMarkers
{
    /// <summary>Whether a marker of the kin of the series, in the lines from its first member to its last, is no item.</summary>
    public static bool StandIn(Speech speech, Series series)
    {
        var (first, last) = (series.Members[0].Item.Span.Start, series.Members[^1].Item.Span.End);
        for (var line = speech.Tree.LineAt(first); line < speech.Lines.Count && speech.Tree.StartOf(line) <= last; line++)
        {
            var position = speech.Tree.StartOf(line);
            foreach (var piece in speech.Tree.Lines[line].Pieces)
            {
                if (piece.Kind == SyntaxKind.OrdinalToken && position > first && speech.Tree.Grammar.FormAt(piece.Form).Style.Kin == series.Style!.Kin && !IsItem(speech, position))
                    return true;
                position += piece.Width;
            }
        }

        return false;
    }

    private static bool IsItem(Speech speech, int position) =>
        speech.ItemBefore(position + 1)?.MarkerSpan is TextSpan marker && marker.Contains(position);
}
