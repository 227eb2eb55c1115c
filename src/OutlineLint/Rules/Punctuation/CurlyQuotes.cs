using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Finds for every straight quotation mark of a paragraph the Chinese one that should stand there.</summary>
internal static class CurlyQuotes
{
    /// <summary>The changes; empty when left and right cannot be told.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where it begins.</param>
    public static ImmutableArray<TextChange> For(ReadOnlySpan<char> text, int start)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var isEven = text.Count('"') % 2 == 0;
        var (outer, inner) = (false, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                var mark = isEven ? Alternate(outer, ref inner) : Close(ref outer);
                changes.Add(new TextChange(new TextSpan(start + i, 1), mark.ToString()));
            }
            else if (text[i] is '“' or '”')
            {
                if (inner != '\0' || outer == (text[i] == '“'))
                    return [];
                outer = !outer;
            }
        }

        return outer || inner != '\0' ? [] : changes.ToImmutable();
    }

    /// <summary>Left and right by turns, and single ones inside “ ”.</summary>
    private static char Alternate(bool isInside, ref char open)
    {
        var mark = open switch
        {
            '\0' => isInside ? '‘' : '“',
            '‘' => '’',
            _ => '”',
        };
        open = mark is '“' or '‘' ? mark : '\0';
        return mark;
    }

    /// <summary>“名" and "名”: the straight mark is the half that is missing.</summary>
    private static char Close(ref bool isInside)
    {
        isInside = !isInside;
        return isInside ? '“' : '”';
    }
}
