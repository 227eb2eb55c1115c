using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Which part of a package another one refers to; what lies outside the package is never asked for.</summary>
internal static class WordRelationships
{
    private static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The name of the part that a part refers to in that role, or null.</summary>
    /// <param name="package">The package.</param>
    /// <param name="source">The part that refers; empty for the package itself.</param>
    /// <param name="role">The end of the type of the relationship: “styles”.</param>
    public static string? Target(WordPackage package, string source, string role)
    {
        var slash = source.LastIndexOf('/') + 1;
        var (folder, file) = (source[..slash], source[slash..]);
        if (package.Find($"{folder}_rels/{file}.rels") is not { } part)
            return null;
        var relationship = WordXml.Load(part).Elements(Namespace + "Relationship").FirstOrDefault(element =>
            element.Attribute("Type")?.Value.EndsWith($"/{role}", StringComparison.Ordinal) == true && element.Attribute("TargetMode")?.Value != "External");
        return relationship?.Attribute("Target")?.Value is { } target ? Resolve(folder, target) : null;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or "." or ""))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
