using System.Globalization;
using System.Xml.Linq;
using OutlineLint.Documents.Word.Numbering;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Finds out how lists must be changed so that every paragraph has the number that it is to have: it goes on with a list before it, begins one anew, or leaves its list.</summary>
internal sealed class NumberPlan
{
    /// <summary>No list of a speech is longer.</summary>
    private const int HighestStart = 200;

    private readonly List<NumberedLine> _lines = [];
    private int _nextId;

    private NumberPlan(int nextId) => _nextId = nextId;

    /// <summary>The paragraphs with what numbers them now.</summary>
    public IReadOnlyList<NumberedLine> Lines => _lines;

    /// <summary>The lists that are new.</summary>
    public List<NumberingList> NewLists { get; } = [];

    /// <summary>Plans for paragraphs in their order.</summary>
    /// <param name="wanted">The paragraphs that stay, each with its list as it is and the number that it is to have.</param>
    /// <param name="nextId">The first number that no list has.</param>
    /// <exception cref="WordException">No change of the lists brings the numbers about.</exception>
    public static NumberPlan Find(IEnumerable<NumberedLine> wanted, int nextId)
    {
        var plan = new NumberPlan(nextId);
        foreach (var line in wanted)
            plan._lines.Add(plan.Choose(line));
        return plan;
    }

    private NumberedLine Choose(NumberedLine line)
    {
        if (line.Label.Length == 0 && LabelOf(line.Numbering!.Value).Length > 0)
            return line with { Numbering = null };
        if (LabelOf(line.Numbering!.Value) == line.Label)
            return line;
        foreach (var numbering in Continued(line.Numbering.Value).Where(numbering => LabelOf(numbering) == line.Label))
            return line with { Numbering = numbering };
        for (var start = 1; start <= HighestStart; start++)
        {
            var restarted = Restarted(line.Numbering.Value, start);
            if (LabelOf(restarted) != line.Label)
                continue;
            NewLists.Add(restarted.List);
            _nextId++;
            return line with { Numbering = restarted };
        }

        throw RepairContext.Refusal();
    }

    /// <summary>The number that comes next when a paragraph is numbered so.</summary>
    private string LabelOf(NumberedParagraph numbering)
    {
        var counter = new NumberCounter();
        foreach (var line in _lines)
        {
            if (line.Numbering is { } before)
                counter.Next(before);
        }

        return counter.Next(numbering).TrimEnd();
    }

    /// <summary>The lists of the paragraphs before at the same level, nearest first.</summary>
    private IEnumerable<NumberedParagraph> Continued(NumberedParagraph numbering) =>
        _lines.Select(line => line.Numbering).OfType<NumberedParagraph>().Where(before => before.Level == numbering.Level && before.List != numbering.List).Reverse().DistinctBy(before => before.List.Id);

    private NumberedParagraph Restarted(NumberedParagraph numbering, int start)
    {
        var old = numbering.List.Element;
        var level = numbering.Level.ToString(CultureInfo.InvariantCulture);
        var change = new XElement(W.Main + "lvlOverride", new XAttribute(W.LevelIndex, level), new XElement(W.Main + "startOverride", new XAttribute(W.Val, start)));
        var own = old.Elements(W.Main + "lvlOverride").FirstOrDefault(other => other.Attribute(W.LevelIndex)?.Value == level)?.Element(W.Level);
        if (own is not null)
            change.Add(own);
        var others = old.Elements(W.Main + "lvlOverride").Where(other => other.Attribute(W.LevelIndex)?.Value != level && other.Element(W.Level) is not null)
            .Select(other => new XElement(other.Name, other.Attributes(), other.Element(W.Level)));
        var element = new XElement(old.Name, new XAttribute(W.NumberingId, _nextId), old.Element(W.AbstractNumberingId), others, change);
        return new(new NumberingList(_nextId, numbering.List.Definition, element), numbering.Level);
    }
}
