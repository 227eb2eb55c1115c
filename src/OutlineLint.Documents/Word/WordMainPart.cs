using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Finds the part of a package that holds the text, and what belongs to it.</summary>
internal static class WordMainPart
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The name and the root of the part with the text.</summary>
    /// <exception cref="WordException">There is none, or it has macros.</exception>
    public static (string Name, XElement Root) Load(WordPackage package)
    {
        if (HasMacros(package))
            throw new WordException(WordProblem.Macros);
        if (WordRelationships.Target(package, source: "", "officeDocument") is not { } name || package.Find(name) is not { } part)
            throw new WordException(WordProblem.NotWord);
        var root = WordXml.Load(part);
        if (root.Name == W.StrictMain + "document")
            throw new WordException(WordProblem.Strict);
        return root.Name == W.Main + "document" ? (part.Name, root) : throw new WordException(WordProblem.NotWord);
    }

    /// <summary>The root of a part that the main part refers to, or null when there is none.</summary>
    public static XElement? Related(WordPackage package, string mainPart, string role) =>
        WordRelationships.Target(package, mainPart, role) is { } name && package.Find(name) is { } part ? WordXml.Load(part) : null;

    private static bool HasMacros(WordPackage package)
    {
        if (package.PartNames.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            return true;
        return package.Find("[Content_Types].xml") is { } part && WordXml.Load(part).Elements(Types + "Override")
            .Any(type => type.Attribute("ContentType")?.Value.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) == true);
    }
}
