namespace OutlineLint.Documents.Word.Writing;

/// <summary>Characters of a document that give way to others.</summary>
/// <param name="Start">Where in the text they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Text">What comes in their place; a line end begins a paragraph.</param>
internal readonly record struct TextReplacement(int Start, int End, string Text)
{
    /// <summary>Whether it ends or joins paragraphs.</summary>
    public bool TouchesLines(string text) => Text.Contains('\n', StringComparison.Ordinal) || text.AsSpan(Start, End - Start).Contains('\n');

    /// <summary>The same change line by line, when as many lines come as go.</summary>
    public IEnumerable<TextReplacement> ByLine(string text)
    {
        var (old, @new) = (text[Start..End].Split('\n'), Text.Split('\n'));
        if (old.Length != @new.Length)
            return [this];
        var (start, changes) = (Start, new List<TextReplacement>());
        foreach (var (before, after) in old.Zip(@new))
        {
            changes.Add(new(start, start + before.Length, after));
            start += before.Length + 1;
        }

        return changes;
    }

    /// <summary>The same change without what both texts have in common, and by whole paragraphs where it can be: “B⏎” and not “⏎B”.</summary>
    public TextReplacement Trimmed(string text)
    {
        var (start, end, replacement) = (Start, End, Text);
        while (start < end && replacement.Length > 0 && text[start] == replacement[0])
            (start, replacement) = (start + 1, replacement[1..]);
        while (start < end && replacement.Length > 0 && text[end - 1] == replacement[^1])
            (end, replacement) = (end - 1, replacement[..^1]);
        if (replacement.Length == 0 && start < end && end < text.Length && text[start] == '\n' && text[end] == '\n')
            return new(start + 1, end + 1, "");
        if (start == end && start < text.Length && replacement.StartsWith('\n') && text[start] == '\n')
            return new(start + 1, end + 1, $"{replacement[1..]}\n");
        return new(start, end, replacement);
    }
}
