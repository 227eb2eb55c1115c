using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OutlineLint.Reporting;

/// <summary>Writes JSON as text. Chinese stays readable; what is written is JSON, not HTML.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON that was written, in one line.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
            write(json);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
