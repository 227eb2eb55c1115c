namespace OutlineLint.Documents;

/// <summary>Tells how the lines of a text end.</summary>
public static class NewLines
{
    /// <summary>How the lines of the text end.</summary>
    public static NewLineKind Of(ReadOnlySpan<char> text)
    {
        var kind = NewLineKind.None;
        for (var end = text.IndexOfAny('\r', '\n'); end >= 0 && kind != NewLineKind.Mixed; end = text.IndexOfAny('\r', '\n'))
        {
            var (length, found) = KindAt(text[end..]);
            kind = kind is NewLineKind.None || kind == found ? found : NewLineKind.Mixed;
            text = text[(end + length)..];
        }

        return kind;
    }

    private static (int Length, NewLineKind Kind) KindAt(ReadOnlySpan<char> newLine) => newLine switch
    {
        ['\r', '\n', ..] => (2, NewLineKind.CarriageReturnLineFeed),
        ['\r', ..] => (1, NewLineKind.CarriageReturn),
        _ => (1, NewLineKind.LineFeed),
    };
}
