using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Tells what may be cut between two characters: a run whose surroundings take comments and tracked changes, and nothing else.</summary>
internal static class RunContainers
{
    /// <summary>The run, when it may be cut; else the outermost element around it that comments and changes must stay out of: a text box, a formula, phonetic signs.</summary>
    public static XElement Uncut(XElement run)
    {
        var paragraph = run.Ancestors(W.Paragraph).LastOrDefault();
        if (paragraph is null)
            return run;
        var whole = run;
        for (var element = run; element != paragraph; element = element.Parent!)
        {
            if (!TakesRuns(element))
                whole = element;
        }

        return whole;
    }

    /// <summary>Whether the run may be cut and changed.</summary>
    public static bool IsOpen(XElement run) => run.Name == W.Run && Uncut(run) == run;

    private static bool TakesRuns(XElement element) => element.Name.Namespace == W.Main
        && element.Name.LocalName is "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo" or "sdt" or "sdtContent" or "fldSimple";
}
