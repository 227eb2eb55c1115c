using System.Xml;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Reads the XML of a part: no document type, no entities, nothing fetched, not nested beyond reason.</summary>
internal static class WordXml
{
    /// <summary>A table in a table in a text box comes to 60. Beyond reason, a tree takes quadratic time to build, and stack to walk.</summary>
    private const int MaximumDepth = 512;

    private const int MaximumCharacters = 64 * 1024 * 1024;

    /// <summary>The root of a part.</summary>
    /// <exception cref="WordException">The part is no XML that is read.</exception>
    public static XElement Load(WordPart part)
    {
        try
        {
            using (var reader = Open(part))
                MeasureDepth(reader, part);
            using (var reader = Open(part))
                return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        }
        catch (XmlException exception)
        {
            var isDtd = exception.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase);
            throw new WordException(isDtd ? WordProblem.Dtd(part.Name) : WordProblem.BadXml(part.Name));
        }
    }

    private static XmlReader Open(WordPart part) => XmlReader.Create(
        new MemoryStream(part.Bytes, writable: false),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MaximumCharacters });

    private static void MeasureDepth(XmlReader reader, WordPart part)
    {
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
                throw new WordException(WordProblem.TooDeep(part.Name));
        }
    }
}
