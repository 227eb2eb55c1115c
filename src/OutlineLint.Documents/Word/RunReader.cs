using System.Globalization;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Reads what stands inside a paragraph: runs, and what holds runs. Tracked changes are read as accepted, hidden text is not read.</summary>
internal sealed class RunReader(WordStyles styles, WordFields fields)
{
    /// <summary>Reads the children of a paragraph or of something in it.</summary>
    public void ReadChildren(XElement container, WordStyle[] style, ParagraphDraft draft)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == W.Run)
                ReadRun(child, style, draft);
            else if (child.Name.Namespace == W.Main)
                ReadContainer(child, style, draft);
            else if (child.Name.Namespace == W.Math)
                ReadMath(child, draft);
            else if (Branch(child) is { } branch)
                ReadChildren(branch, style, draft);
        }
    }

    /// <summary>The branch of an alternative that is read: the first, made for newer programs, else the one for all others.</summary>
    public static XElement? Branch(XElement element) => element.Name != W.Compatibility + "AlternateContent" ? null
        : element.Element(W.Compatibility + "Choice") ?? element.Element(W.Compatibility + "Fallback");

    private void ReadContainer(XElement child, WordStyle[] style, ParagraphDraft draft)
    {
        switch (child.Name.LocalName)
        {
            case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent" or "rubyBase":
                ReadChildren(child, style, draft);
                break;
            case "sdt":
                ReadChildren(child.Element(W.Main + "sdtContent") ?? child, style, draft);
                break;
            case "fldSimple":
                draft.IsContents |= WordFields.IsContentsField(child.Attribute(W.Main + "instr")?.Value ?? "");
                ReadChildren(child, style, draft);
                break;
        }
    }

    private void ReadRun(XElement run, WordStyle[] style, ParagraphDraft draft)
    {
        var isHidden = styles.IsHidden(run.Element(W.RunProperties), style);
        foreach (var child in run.Elements())
        {
            // Fields open and close in hidden runs too.
            if (child.Name.LocalName == "fldChar")
                fields.Pass(child.Attribute(W.Main + "fldCharType")?.Value);
            else if (child.Name.LocalName == "instrText")
                fields.Instruct(child.Value);
            else if (!isHidden && !fields.IsInstruction)
                ReadPiece(child, run, style, draft);
        }
    }

    private void ReadPiece(XElement child, XElement run, WordStyle[] style, ParagraphDraft draft)
    {
        var before = draft.IsEmpty;
        if (child.Name.Namespace == W.Main)
            ReadContent(child, run, style, draft);
        else if (Branch(child) is { } branch)
            ReadPieces(branch, run, style, draft);
        draft.IsContents |= fields.IsContents && (!draft.IsEmpty || !before);
    }

    private void ReadPieces(XElement container, XElement run, WordStyle[] style, ParagraphDraft draft)
    {
        foreach (var child in container.Elements())
            ReadPiece(child, run, style, draft);
    }

    private void ReadContent(XElement child, XElement run, WordStyle[] style, ParagraphDraft draft)
    {
        switch (child.Name.LocalName)
        {
            case "t":
                AddText(child, run, draft);
                break;
            case "tab" or "ptab":
                draft.Add(WordPieceKind.Sign, "\t", run, child);
                break;
            case "br" or "cr":
                draft.Add(WordPieceKind.Break, "\n", run, child);
                break;
            case "noBreakHyphen":
                draft.Add(WordPieceKind.Sign, "\u2011", run, child);
                break;
            case "sym":
                AddSymbol(child, run, draft);
                break;
            case "ruby":
                ReadChildren(child.Element(W.Main + "rubyBase") ?? child, style, draft);
                break;
            case "drawing" or "pict" or "object":
                draft.TextBoxes.AddRange(TextBoxesIn(child));
                break;
        }
    }

    private static void AddText(XElement text, XElement run, ParagraphDraft draft)
    {
        var value = WordCharacters.OneLine(text.Value);
        if (text.Attribute(XNamespace.Xml + "space")?.Value == "preserve")
        {
            draft.Add(WordPieceKind.Text, value, run, text);
            return;
        }

        var trimmed = value.AsSpan().TrimStart(' ');
        draft.Add(WordPieceKind.Text, trimmed.TrimEnd(' '), run, text, value.Length - trimmed.Length);
    }

    private static void AddSymbol(XElement symbol, XElement run, ParagraphDraft draft)
    {
        if (!ushort.TryParse(symbol.Attribute(W.Main + "char")?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            return;
        var c = WordSymbols.Read((char)code, symbol.Attribute(W.Main + "font")?.Value, fallback: '□');
        draft.Add(WordPieceKind.Sign, WordCharacters.OneLine(c.ToString()), run, symbol);
    }

    /// <summary>The text boxes of a drawing that are not inside another one, each once.</summary>
    private static IEnumerable<XElement> TextBoxesIn(XElement drawing)
    {
        foreach (var child in drawing.Elements())
        {
            if (child.Name == W.TextBoxContent)
                yield return child;
            else if (child.Name != W.Compatibility + "Fallback" || child.ElementsBeforeSelf(W.Compatibility + "Choice").FirstOrDefault() is null)
            {
                foreach (var inner in TextBoxesIn(child))
                    yield return inner;
            }
        }
    }

    private static void ReadMath(XElement math, ParagraphDraft draft)
    {
        foreach (var text in math.DescendantsAndSelf(W.Math + "t"))
            draft.Add(WordPieceKind.Text, WordCharacters.OneLine(text.Value), text.Parent ?? text, text);
    }
}
