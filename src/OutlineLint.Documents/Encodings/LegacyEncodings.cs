using System.Text;

namespace OutlineLint.Documents.Encodings;

/// <summary>The encodings from before Unicode; their tables are loaded when the first one is asked for.</summary>
internal static class LegacyEncodings
{
    public static TextEncoding Gb18030 { get; } = Find("gb18030")!;

    public static TextEncoding? Find(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback) is { } encoding
            ? new(name, encoding)
            : null;
}
