namespace OutlineLint.Documents.Word;

/// <summary>The fields that are open while a document is read: of a field the result is seen, and the instruction is not.</summary>
internal sealed class WordFields
{
    private readonly List<Field> _open = [];

    /// <summary>Whether text that stands here is an instruction.</summary>
    public bool IsInstruction => _open.Exists(open => !open.HasResult);

    /// <summary>Whether text that stands here is the table of contents.</summary>
    public bool IsContents => _open.Exists(open => open.HasResult && IsContentsField(open.Instruction));

    /// <summary>Whether the instruction makes a table of contents: “TOC \o "1-3"”.</summary>
    public static bool IsContentsField(string instruction) =>
        instruction.AsSpan().TrimStart() is ['T' or 't', 'O' or 'o', 'C' or 'c', .. var rest] && (rest.IsEmpty || !char.IsAsciiLetterOrDigit(rest[0]));

    /// <summary>A field begins, goes over to its result, or ends: <c>w:fldCharType</c>.</summary>
    public void Pass(string? type)
    {
        if (type == "begin")
            _open.Add(new());
        else if (_open.Count > 0 && type == "separate")
            _open[^1].HasResult = true;
        else if (_open.Count > 0 && type == "end")
            _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>A part of the instruction of the innermost field.</summary>
    public void Instruct(string text)
    {
        if (_open is [.., { HasResult: false } field])
            field.Instruction += text;
    }

    /// <summary>An instruction ends with its paragraph at the latest, so that a broken field does not hide the rest of the document.</summary>
    public void EndParagraph() => _open.RemoveAll(open => !open.HasResult);

    private sealed class Field
    {
        public string Instruction { get; set; } = "";

        public bool HasResult { get; set; }
    }
}
