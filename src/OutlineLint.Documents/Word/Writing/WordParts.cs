using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>The parts of a document that are changed, each opened once, and those that are new.</summary>
internal sealed class WordParts(WordDocument document)
{
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string TypesPart = "[Content_Types].xml";

    private readonly Dictionary<string, XmlSource> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, byte[]> _added = new(StringComparer.Ordinal);

    /// <summary>The part with the text.</summary>
    public XmlSource Main => Open(document.MainPart, document.Root);

    /// <summary>A part that the main part refers to, or a new one.</summary>
    /// <param name="role">What it is to the main part, which its content type says too: “comments”.</param>
    /// <param name="empty">What a new one holds.</param>
    public XmlSource Related(string role, string empty)
    {
        if (WordRelationships.Target(document.Package, document.MainPart, role) is { } name && document.Package.Find(name) is { } part)
            return Open(part.Name, root: null);
        name = FreeName(Folder, role);
        var created = XmlSource.Read(new(name, Encoding.UTF8.GetBytes(empty)));
        _sources.Add(name, created);
        Declare(name, $"{ContentType}{role}+xml");
        Relate(name[Folder.Length..], RelationshipType + role);
        return created;
    }

    /// <summary>The file with all changes.</summary>
    public byte[] ToBytes()
    {
        var parts = _sources.Values.Where(source => source.IsChanged || !document.Package.Has(source.Name)).ToDictionary(source => source.Name, source => source.ToBytes(), StringComparer.Ordinal);
        foreach (var (name, bytes) in _added)
            parts.Add(name, bytes);
        return ZipRewriter.Rewrite(document.Package.Bytes, parts, document.MainPart);
    }

    private string Folder => document.MainPart[..(document.MainPart.LastIndexOf('/') + 1)];

    private string RelationshipsPart => $"{Folder}_rels/{document.MainPart[Folder.Length..]}.rels";

    private XmlSource Open(string name, XElement? root)
    {
        if (!_sources.TryGetValue(name, out var source))
            _sources.Add(name, source = XmlSource.Read(document.Package.Find(name)!, root));
        return source;
    }

    private string FreeName(string folder, string role)
    {
        var name = $"{folder}{role}.xml";
        for (var number = 1; document.Package.Has(name); number++)
            name = $"{folder}{role}{number}.xml";
        return name;
    }

    private void Declare(string name, string type)
    {
        var types = Open(document.Package.Find(TypesPart)!.Name, root: null);
        types.Append(types.Root, $"<{PrefixOf(types)}Override PartName=\"/{name}\" ContentType=\"{type}\"/>");
    }

    private void Relate(string target, string type)
    {
        if (document.Package.Find(RelationshipsPart) is not { } part)
        {
            _added[RelationshipsPart] = Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{type}\" Target=\"{target}\"/></Relationships>");
            return;
        }

        var relations = Open(part.Name, root: null);
        var used = relations.Root.Elements().Attributes("Id").Select(id => id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var number = 1;
        while (used.Contains($"rIdOutlineLint{number}"))
            number++;
        relations.Append(relations.Root, $"<{PrefixOf(relations)}Relationship Id=\"rIdOutlineLint{number}\" Type=\"{type}\" Target=\"{target}\"/>");
    }

    /// <summary>The prefix of the root, which its children have too: none, as a rule.</summary>
    private static string PrefixOf(XmlSource source) => XmlNames.TagName(source.StartTag(source.Root)).Split(':') is [var prefix, _] ? $"{prefix}:" : "";
}
