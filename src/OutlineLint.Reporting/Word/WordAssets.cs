namespace OutlineLint.Reporting.Word;

/// <summary>The parts of a Word document that are the same in every one; files of this project.</summary>
internal static class WordAssets
{
    /// <summary>A part by the name of its file.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(WordAssets).Assembly.GetManifestResourceStream($"word/{name}")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
