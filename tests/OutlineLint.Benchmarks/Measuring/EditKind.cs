namespace OutlineLint.Benchmarks.Measuring;

/// <summary>What a writer does to one paragraph.</summary>
public enum EditKind
{
    /// <summary>Types a word into the middle of a paragraph.</summary>
    TypeInside,

    /// <summary>Types a sentence at the end of a paragraph.</summary>
    TypeAtEnd,

    /// <summary>Adds a line with a marker between two paragraphs.</summary>
    AddMarkerLine,

    /// <summary>Deletes a paragraph with its line end.</summary>
    DeleteLine,
}
