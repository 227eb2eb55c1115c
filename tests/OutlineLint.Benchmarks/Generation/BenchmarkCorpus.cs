using System.Globalization;
using System.Text;

namespace OutlineLint.Benchmarks.Generation;

/// <summary>The texts that are measured; the same on every machine.</summary>
public static class BenchmarkCorpus
{
    private const int FileCount = 2_000;
    private const int CorpusBytes = 36_000_000;
    private const int LargeBytes = 10_000_000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>2 000 speeches, 36 MB of UTF-8 in all, most of 5 to 40 KB.</summary>
    public static IEnumerable<string> Speeches()
    {
        var numbers = new SeededNumbers(seed: 20_000);
        var writer = new SpeechWriter(numbers);
        long left = CorpusBytes;
        for (var file = 0; file < FileCount; file++)
        {
            var average = Math.Max(1, left / (FileCount - file));
            var speech = writer.Write((int)(average * numbers.Between(10, 190) / 100 * 10 / 27));
            left -= Utf8.GetByteCount(speech);
            yield return speech;
        }
    }

    /// <summary>One text of 10 MB of UTF-8: speech after speech.</summary>
    public static string Large()
    {
        var numbers = new SeededNumbers(seed: 10);
        var writer = new SpeechWriter(numbers);
        var text = new StringBuilder();
        for (var bytes = 0; bytes < LargeBytes;)
        {
            var speech = writer.Write(numbers.Between(2_000, 12_000));
            bytes += Utf8.GetByteCount(speech);
            text.Append(speech);
        }

        return text.ToString();
    }

    /// <summary>One speech of 100 000 characters.</summary>
    public static string Long() => new SpeechWriter(new SeededNumbers(seed: 100)).Write(100_000);

    /// <summary>Writes the 2 000 files to <c>files</c>, the large one, and the pathological ones.</summary>
    public static void WriteTo(string folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder, "files")).FullName;
        var number = 0;
        foreach (var speech in Speeches())
            File.WriteAllText(Path.Combine(files, string.Create(CultureInfo.InvariantCulture, $"{number++:D4}.txt")), speech, Utf8);
        File.WriteAllText(Path.Combine(folder, "large.txt"), Large(), Utf8);
        var pathological = Directory.CreateDirectory(Path.Combine(folder, "pathological")).FullName;
        foreach (var text in PathologicalText.All)
            File.WriteAllText(Path.Combine(pathological, text.FileName), text.Create(), Utf8);
    }
}
