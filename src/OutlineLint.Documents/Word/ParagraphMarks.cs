using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Tells whether a paragraph ends for a reader: a deleted or hidden mark joins it to the next one, and so does a drop cap.</summary>
internal static class ParagraphMarks
{
    public static bool JoinsNext(XElement? properties, WordStyles styles, WordStyle[] style)
    {
        if (properties is null)
            return styles.IsHidden(runProperties: null, style);
        var mark = properties.Element(W.RunProperties);
        return mark?.Element(W.Main + "del") is not null
            || mark?.Element(W.Main + "moveFrom") is not null
            || (W.SwitchOf(mark, W.SpecVanish) ?? false)
            || properties.Element(W.Main + "framePr")?.Attribute(W.Main + "dropCap")?.Value is "drop" or "margin"
            || styles.IsHidden(mark, style);
    }
}
