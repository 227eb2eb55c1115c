using System.Text;

namespace OutlineLint.Benchmarks.Generation;

/// <summary>A text that no speaker wrote and that must not take longer than its length: 一、一、一、….</summary>
/// <param name="Name">What is repeated, for people.</param>
/// <param name="FileName">The file it is written to.</param>
/// <param name="Unit">What is repeated.</param>
/// <param name="Bytes">How many bytes of UTF-8 it is repeated to.</param>
public sealed record PathologicalText(string Name, string FileName, string Unit, int Bytes = 1_000_000)
{
    private const int MillionLines = 1_000_000;

    /// <summary>Those of the speed table, 1 MB each, and files of a million lines.</summary>
    public static IReadOnlyList<PathologicalText> All { get; } =
    [
        new("一、", "comma.txt", "一、"),
        new("一是，", "is.txt", "一是，"),
        new("（", "bracket.txt", "（"),
        new("(", "half-width-bracket.txt", "("),
        new("“", "quote.txt", "“"),
        new("one line", "one-line.txt", "把排水管网逐段查清，物资台账逐项核对。"),
        Lines("blank lines", "blank-lines.txt", "\n"),
        Lines("short lines", "short-lines.txt", "清淤疏浚\n"),
        Lines("marked lines", "marked-lines.txt", "一、清淤\n"),
    ];

    /// <summary>What is demanded of 1 MB, as the table prints it; of a million lines only linear time.</summary>
    public string Goal => Bytes > 1_000_000 || Unit == "\n" ? "" : "≤ 50 both";

    /// <summary>The text.</summary>
    public string Create()
    {
        var count = Bytes / Encoding.UTF8.GetByteCount(Unit);
        return new StringBuilder(count * Unit.Length).Insert(0, Unit, count).ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static PathologicalText Lines(string name, string fileName, string line) =>
        new("1 000 000 " + name, fileName, line, MillionLines * Encoding.UTF8.GetByteCount(line));
}
