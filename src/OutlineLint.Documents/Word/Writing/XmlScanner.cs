using System.Collections.Immutable;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Finds where every element of a text begins and ends. The text was read by an XML parser before, so that nothing is checked here.</summary>
internal static class XmlScanner
{
    /// <summary>The elements in the order of their start tags.</summary>
    public static ImmutableArray<XmlExtent> Scan(string xml)
    {
        var extents = ImmutableArray.CreateBuilder<XmlExtent>();
        var open = new Stack<int>();
        for (var at = xml.IndexOf('<'); at >= 0; at = xml.IndexOf('<', at))
        {
            var rest = xml.AsSpan(at);
            if (rest.StartsWith("<!--", StringComparison.Ordinal))
                at = Behind(xml, "-->", at + 4);
            else if (rest.StartsWith("<![CDATA[", StringComparison.Ordinal))
                at = Behind(xml, "]]>", at);
            else if (rest.StartsWith("<?", StringComparison.Ordinal))
                at = Behind(xml, "?>", at);
            else
                at = Tag(xml, at, extents, open);
        }

        return extents.DrainToImmutable();
    }

    private static int Tag(string xml, int at, ImmutableArray<XmlExtent>.Builder extents, Stack<int> open)
    {
        var end = EndOfTag(xml, at);
        if (xml[at + 1] == '/')
        {
            var index = open.Pop();
            extents[index] = extents[index] with { ContentEnd = at, End = end };
        }
        else
        {
            extents.Add(new(at, end, end, end));
            if (xml[end - 2] != '/')
                open.Push(extents.Count - 1);
        }

        return end;
    }

    /// <summary>The end of a tag; a value in quotation marks may hold the sign that ends one.</summary>
    private static int EndOfTag(string xml, int at)
    {
        while (xml[at] != '>')
            at = xml[at] is '"' or '\'' ? xml.IndexOf(xml[at], at + 1) + 1 : at + 1;
        return at + 1;
    }

    private static int Behind(string xml, string end, int at) => xml.IndexOf(end, at, StringComparison.Ordinal) + end.Length;
}
