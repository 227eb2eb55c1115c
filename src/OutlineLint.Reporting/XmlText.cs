using System.Text;
using System.Xml;

namespace OutlineLint.Reporting;

/// <summary>Writes XML as text.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Fragment = new() { ConformanceLevel = ConformanceLevel.Fragment, Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <summary>The element that was written, and a line end.</summary>
    public static string Write(Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, Fragment))
            write(xml);
        return text.Append('\n').ToString();
    }
}
