using OutlineLint.Outlining;

namespace OutlineLint.Rules.Punctuation;

/// <summary>With what marks the members of one list end, the last one aside.</summary>
internal sealed class ListSeparators
{
    private readonly List<int> _semicolons = [];
    private readonly List<int> _stops = [];
    private bool _hasInnerStop;
    private bool _hasInnerSemicolon;

    /// <summary>Where the members end that should end in another mark, in the order of the text.</summary>
    public List<int> Wrong => Mark == '。' ? _semicolons : _stops;

    /// <summary>The mark that all members should end in: 。 when one has a full stop inside (GB/T 15834-2011 A.5) or parts its own clauses by ；, else what most have.</summary>
    public char Mark => _hasInnerStop || _hasInnerSemicolon || _stops.Count > _semicolons.Count ? '。' : '；';

    /// <summary>Whether a full stop inside a member forbids the semicolons.</summary>
    public bool HasInnerStop => _hasInnerStop;

    /// <summary>A place where a member ends in the right mark; -1 when none does.</summary>
    public int Model => Mark == '。' ? _stops.Count > 0 ? _stops[0] : -1 : _semicolons[0];

    /// <summary>The separators of a list; null when no member ends in a semicolon, so that nothing can be mixed.</summary>
    public static ListSeparators? Of(Speech speech, Series series)
    {
        var hasSemicolon = false;
        for (var i = 0; i < series.Members.Length - 1 && !hasSemicolon; i++)
            hasSemicolon = LastOf(speech, series.Members[i].Item) is '；' or ';';
        if (!hasSemicolon)
            return null;
        var separators = new ListSeparators();
        for (var i = 0; i < series.Members.Length - 1; i++)
            separators.Add(speech, series.Members[i].Item);
        return separators;
    }

    /// <summary>Whether all members end alike.</summary>
    public bool AreUniform => _semicolons.Count == 0 || (_stops.Count == 0 && !_hasInnerStop);

    /// <summary>A member with paragraphs below its line ends as prose does, one with a list inside as that list does: they are not compared.</summary>
    private void Add(Speech speech, OutlineItem item)
    {
        var text = speech[item.Span];
        if (text.Length < 2 || !item.Children.IsEmpty || text.IndexOfAny('\r', '\n') >= 0)
            return;
        if (text[^1] is '；' or ';')
            _semicolons.Add(item.Span.End - 1);
        else if (text[^1] == '。')
            _stops.Add(item.Span.End - 1);
        else
            return;
        _hasInnerStop |= HasOutsideQuotes('。', text[..^1]);
        _hasInnerSemicolon |= HasOutsideQuotes('；', text[..^1]);
    }

    private static char LastOf(Speech speech, OutlineItem item) => item.Span.Length == 0 ? '\0' : speech.Text[item.Span.End - 1];

    private static bool HasOutsideQuotes(char mark, ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c is '“' or '「' or '（' or '(' ? 1 : c is '”' or '」' or '）' or ')' && depth > 0 ? -1 : 0;
            if (c == mark && depth == 0)
                return true;
        }

        return false;
    }
}
