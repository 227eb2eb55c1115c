using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Benchmarks.Measuring;

namespace OutlineLint.Benchmarks.Table;

/// <summary>Measures everything in one run and prints the table of goals and figures, in Markdown.</summary>
internal static class RatioTable
{
    public static void Run()
    {
        var measured = new Measured(Measure());
        Console.WriteLine($"{Environment.ProcessorCount} cores, {Vectors()}, {RuntimeInformation.FrameworkDescription}");
        Console.WriteLine();
        Console.WriteLine("| what | figure | goal |");
        Console.WriteLine("| --- | ---: | ---: |");
        foreach (var row in Parsing(measured).Concat(Outlining(measured)).Concat(Editing(measured)).Concat(PathologicalTexts(measured)))
            Console.WriteLine(row);
    }

    private static IEnumerable<Summary> Measure()
    {
        (Type Type, bool IsLong)[] classes = [(typeof(LargeText), false), (typeof(ManyFiles), true), (typeof(EditedParagraph), false), (typeof(Pathological), true)];
        foreach (var (type, isLong) in classes)
        {
            Console.Error.WriteLine($"measuring {type.Name} …");
            yield return BenchmarkRunner.Run(type, isLong ? ShortRun.OneCall(NullLogger.Instance) : ShortRun.Config(NullLogger.Instance));
        }
    }

    private static IEnumerable<string> Parsing(Measured measured)
    {
        double Large(string method) => measured.Milliseconds<LargeText>(method);
        var parse = Large(nameof(LargeText.Parse));
        yield return Row("parse, GB/s of UTF-16", LargeText.Utf16Bytes / parse / 1e6, "≥ 1");
        yield return Row("parse : scan", parse / Large(nameof(LargeText.Scan)), "≤ 12");
        yield return Row("parse : scan that visits each mark", parse / Large(nameof(LargeText.ScanAndVisit)), "");
        yield return Row("parse : Markdig", parse / Large(nameof(LargeText.MarkdigParse)), "< 1");
        yield return Row("tree, bytes per UTF-16 byte", (double)measured.Bytes<LargeText>(nameof(LargeText.Parse)) / LargeText.Utf16Bytes, "≤ 1.5");
    }

    private static IEnumerable<string> Outlining(Measured measured)
    {
        double Large(string method) => measured.Milliseconds<LargeText>(method);
        double Many(string method) => measured.Milliseconds<ManyFiles>(method);
        yield return Row("parse + outline : decode, 10 MB", Large(nameof(LargeText.ParseAndOutline)) / Large(nameof(LargeText.Decode)), "≤ 1, rules included");
        yield return Row("parse + outline : decode in place, 10 MB", Large(nameof(LargeText.ParseAndOutline)) / Large(nameof(LargeText.DecodeInPlace)), "");
        yield return Row("parse + outline : decode, 2 000 files", Many(nameof(ManyFiles.OneCore)) / Many(nameof(ManyFiles.Decode)), "≤ 1, rules included");
        yield return Row("outline : parse", Large(nameof(LargeText.Outline)) / Large(nameof(LargeText.Parse)), "");
        yield return Row("outline, bytes per UTF-16 byte", (double)measured.Bytes<LargeText>(nameof(LargeText.Outline)) / LargeText.Utf16Bytes, "");
        yield return Row("one core : two cores", Many(nameof(ManyFiles.OneCore)) / Many(nameof(ManyFiles.TwoCores)), "≥ 1.7");
    }

    private static IEnumerable<string> Editing(Measured measured) => Enum.GetValues<EditKind>().SelectMany(edit =>
    {
        var full = measured.Milliseconds<EditedParagraph>(nameof(EditedParagraph.Full), edit);
        return new[]
        {
            Row($"{edit} : full, tree and outline", measured.Milliseconds<EditedParagraph>(nameof(EditedParagraph.Incremental), edit) / full, "≤ 0.05"),
            Row($"{edit} : full, tree alone", measured.Milliseconds<EditedParagraph>(nameof(EditedParagraph.IncrementalTree), edit) / full, ""),
        };
    });

    private static IEnumerable<string> PathologicalTexts(Measured measured) => PathologicalText.All.SelectMany(text => new[]
    {
        Row($"{text}, parse, ms", measured.Milliseconds<Pathological>(nameof(Pathological.Parse), text), text.Goal),
        Row($"{text}, outline, ms", measured.Milliseconds<Pathological>(nameof(Pathological.ReadOutline), text), text.Goal),
    });

    private static string Row(string what, double figure, string goal) =>
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {figure.ToString(figure >= 100 ? "F0" : figure >= 10 ? "F1" : figure >= 0.1 ? "F2" : "F3", CultureInfo.InvariantCulture)} | {goal} |");

    private static string Vectors() => Vector512.IsHardwareAccelerated ? "AVX-512" : Vector256.IsHardwareAccelerated ? "256-bit vectors" : "128-bit vectors";
}
