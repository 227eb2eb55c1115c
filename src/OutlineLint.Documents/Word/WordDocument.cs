using System.Xml.Linq;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word.Numbering;
using OutlineLint.Outlining;

namespace OutlineLint.Documents.Word;

/// <summary>A Word document that was read: the text that a reader sees, the way back from it, and the package that it came in.</summary>
public sealed class WordDocument
{
    private WordDocument(WordPackage package, string mainPart, XElement root, WordTextReader reader)
    {
        (Package, MainPart, Root) = (package, mainPart, root);
        (Text, Map, Hints) = (reader.Text, reader.Map, reader.Hints);
    }

    /// <summary>The archive, with every part as it was.</summary>
    public WordPackage Package { get; }

    /// <summary>The name of the part that holds the text: “word/document.xml”.</summary>
    public string MainPart { get; }

    /// <summary>The root of the main part, which the map points into; white space is kept.</summary>
    public XElement Root { get; }

    /// <summary>The text: a line for each paragraph, with LF.</summary>
    public string Text { get; }

    /// <summary>Leads from the text back to paragraphs and runs.</summary>
    public WordMap Map { get; }

    /// <summary>What styles and tables say of the lines.</summary>
    public LineHints Hints { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problem">Why it is not read.</param>
    public static WordDocument? Read(byte[] bytes, out Bilingual problem)
    {
        problem = default;
        try
        {
            return Read(bytes);
        }
        catch (WordException exception)
        {
            problem = exception.Problem;
            return null;
        }
    }

    private static WordDocument Read(byte[] bytes)
    {
        WordSignature.Check(bytes);
        var package = WordPackage.Open(bytes);
        var (name, root) = WordMainPart.Load(package);
        var styles = new WordStyles(WordMainPart.Related(package, name, "styles"));
        var reader = new WordTextReader(styles, new NumberingLists(WordMainPart.Related(package, name, "numbering"), styles));
        reader.ReadBlocks(root.Element(W.Body) ?? throw new WordException(WordProblem.Damaged), isAside: false);
        return new(package, name, root, reader);
    }
}
