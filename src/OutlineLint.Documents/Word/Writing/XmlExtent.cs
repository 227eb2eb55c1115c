namespace OutlineLint.Documents.Word.Writing;

/// <summary>Where an element stands in the text of its part, in UTF-16 units.</summary>
/// <param name="Start">Where its start tag begins.</param>
/// <param name="ContentStart">Where its start tag ends.</param>
/// <param name="ContentEnd">Where its end tag begins; where the tag ends for an element of one tag, <c>&lt;w:p/&gt;</c>.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct XmlExtent(int Start, int ContentStart, int ContentEnd, int End)
{
    /// <summary>Whether it is one tag: <c>&lt;w:p/&gt;</c>.</summary>
    public bool IsOneTag => ContentStart == End;
}
