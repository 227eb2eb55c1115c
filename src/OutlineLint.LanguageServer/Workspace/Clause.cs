using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>The small stretches around a place in a line: the run of letters, the clause between marks, what stands in quotes or brackets, the sentence.</summary>
/// <param name="line">The line.</param>
/// <param name="offset">The place in it.</param>
internal sealed class Clause(string line, int offset)
{
    private const string SentenceMarks = "。！？!?…；;";
    private const string ClauseMarks = SentenceMarks + "，、：,:";
    private const string Opening = "“‘《〈（(「『〔【[";
    private const string Closing = "”’》〉）)」』〕】]";

    /// <summary>The stretches, in no order; some may be empty.</summary>
    public IEnumerable<TextSpan> Spans
    {
        get
        {
            var pairs = Pairs().ToList();
            return new[] { Run(), Between(ClauseMarks + Opening + Closing), Between(ClauseMarks), WithMarks(Between(SentenceMarks)) }
                .Where(span => pairs.TrueForAll(pair => span.Contains(pair) || Inside(pair).Contains(span)))
                .Concat(pairs.Select(Inside))
                .Concat(pairs);
        }
    }

    private static TextSpan Inside(TextSpan pair) => TextSpan.FromBounds(pair.Start + 1, pair.End - 1);

    /// <summary>Characters of one kind: Chinese, Latin, digits. A place between two kinds belongs to the one behind it.</summary>
    private TextSpan Run()
    {
        var at = offset < line.Length && KindOf(line[offset]) != 0 ? offset : offset - 1;
        if (at < 0 || at >= line.Length || KindOf(line[at]) is not (> 0 and var kind))
            return default;
        var (start, end) = (at, at + 1);
        while (start > 0 && KindOf(line[start - 1]) == kind)
            start--;
        while (end < line.Length && KindOf(line[end]) == kind)
            end++;
        return TextSpan.FromBounds(start, end);
    }

    private static int KindOf(char character) => character switch
    {
        >= '0' and <= '9' or >= '０' and <= '９' => 1,
        _ when char.IsSurrogate(character) => 2,
        _ when char.IsAsciiLetter(character) => 3,
        _ when char.IsLetter(character) => 2,
        _ => 0,
    };

    /// <summary>From the mark before the place to the mark behind it, without either.</summary>
    private TextSpan Between(string marks)
    {
        var start = line.AsSpan(0, offset).LastIndexOfAny(marks) + 1;
        var length = line.AsSpan(offset).IndexOfAny(marks);
        return Trim(start, length < 0 ? line.Length : offset + length);
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(line[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A sentence takes the marks and the closing quotes behind it along.</summary>
    private TextSpan WithMarks(TextSpan sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        while (end < line.Length && SentenceMarks.Contains(line[end]))
            end++;
        while (start > 0 && start < end && Closing.Contains(line[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The pairs of quotes and brackets that the place is in, marks included.</summary>
    private IEnumerable<TextSpan> Pairs()
    {
        var open = new Stack<int>();
        for (var i = 0; i < line.Length; i++)
        {
            if (Opening.Contains(line[i]))
                open.Push(i);
            else if (Closing.IndexOf(line[i]) is >= 0 and var kind && open.TryPeek(out var start) && Opening[kind] == line[start])
            {
                open.Pop();
                if (start < offset && offset <= i)
                    yield return TextSpan.FromBounds(start, i + 1);
            }
        }
    }
}
