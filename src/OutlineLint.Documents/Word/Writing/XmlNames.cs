using System.Security;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>How names of WordprocessingML are written in a part: with the prefix that the part declares, <c>w:</c> as a rule.</summary>
/// <param name="Prefix">The prefix with its colon.</param>
/// <param name="Declaration">What declares the prefix on a new element, with a blank before it; nothing where the root has done so.</param>
internal sealed record XmlNames(string Prefix, string Declaration)
{
    public static XmlNames Of(XElement root)
    {
        var declared = root.Attributes().FirstOrDefault(attribute => attribute.IsNamespaceDeclaration && attribute.Value == W.Main.NamespaceName && attribute.Name.Namespace == XNamespace.Xmlns);
        var isRedeclared = declared is not null && root.Descendants().Attributes(declared.Name).Any(attribute => attribute.Value != declared.Value);
        return declared is not null && !isRedeclared ? new($"{declared.Name.LocalName}:", "") : new("w:", $" xmlns:w=\"{W.Main.NamespaceName}\"");
    }

    /// <summary>A start tag: <c>&lt;w:ins w:id="3"&gt;</c>.</summary>
    public string Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => $"<{Prefix}{name}{Declaration}{Attributes(attributes)}>";

    /// <summary>An element of one tag.</summary>
    public string Single(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => $"<{Prefix}{name}{Declaration}{Attributes(attributes)}/>";

    /// <summary>An end tag.</summary>
    public string Close(string name) => $"</{Prefix}{name}>";

    /// <summary>The name in a start tag, as it is written.</summary>
    public static string TagName(string startTag) => startTag[1..startTag.AsSpan().IndexOfAny(" \t\r\n/>")];

    /// <summary>Text as it stands in XML; characters that XML does not have are left out.</summary>
    public static string Escape(string text) => SecurityElement.Escape(string.Concat(text.Where((c, i) => IsXml(text, i))));

    private static bool IsXml(string text, int at) => text[at] switch
    {
        '\t' or '\n' or '\r' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        var c when char.IsLowSurrogate(c) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };

    private string Attributes(ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var text = "";
        foreach (var (name, value) in attributes)
            text += $" {Prefix}{name}=\"{Escape(value)}\"";
        return text;
    }
}
