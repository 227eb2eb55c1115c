using System.Text;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Changes of a text that do not overlap; what is inserted at one place stands in the order in which it was asked for.</summary>
internal sealed class XmlEdits
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    public bool IsEmpty => _edits.Count == 0;

    public void Insert(int at, string text) => Replace(at, at, text);

    public void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    /// <summary>The changed text.</summary>
    /// <exception cref="InvalidOperationException">Two changes overlap.</exception>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length + 1024);
        var at = 0;
        // The sort is stable; an insertion goes before a replacement that begins where it stands.
        foreach (var (start, end, replacement) in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (start < at)
                throw new InvalidOperationException("Two changes of a part overlap.");
            result.Append(text, at, start - at).Append(replacement);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
