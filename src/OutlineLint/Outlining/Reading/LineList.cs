using System.Collections;

namespace OutlineLint.Outlining.Reading;

/// <summary>The lines as they are published; made when they are asked for.</summary>
internal sealed class LineList(SpeechLines lines) : IReadOnlyList<SpeechLine>
{
    public int Count => lines.Count;

    public SpeechLine this[int index] => new(index, lines.Roles[index], lines.ContentSpan(index)) { Green = lines[index] };

    public IEnumerator<SpeechLine> GetEnumerator()
    {
        for (var i = 0; i < lines.Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
