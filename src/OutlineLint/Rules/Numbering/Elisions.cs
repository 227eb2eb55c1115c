using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Where the writer says that text was left out, missing numbers are no slip.</summary>
internal static class Elisions
{
    /// <summary>Whether dots or （略） stand between the number and the member before it, or between it and the item above its series.</summary>
    public static bool StandBefore(Speech speech, NumberSlip slip)
    {
        var before = slip.Index > 0 ? slip.Run.Members[slip.Index - 1].Item : slip.Item.Parent;
        return StandBetween(speech, before?.Span.Start ?? 0, slip.Item.Span.Start);
    }

    /// <summary>Whether dots or （略） stand between two positions.</summary>
    public static bool StandBetween(Speech speech, int start, int end)
    {
        for (var line = speech.Tree.LineAt(start); line < speech.Lines.Count && speech.Lines[line].Span.Start < end; line++)
        {
            if (speech.Lines[line].Role == LineRole.Elision)
                return true;
        }

        return false;
    }
}
