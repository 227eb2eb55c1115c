using System.Text;

namespace OutlineLint.Documents.Encodings;

/// <summary>The encodings from before Unicode; their tables are loaded when the first one is asked for.</summary>
internal static class LegacyEncodings
{
    static LegacyEncodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TextEncoding Gb18030 { get; } = Find("gb18030")!;

    public static TextEncoding? Find(string name)
    {
        try
        {
            return new(name, Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
