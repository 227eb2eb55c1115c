using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>The members of a list have order words of one family.</summary>
public sealed class UniformFamilyRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL207",
        Name = "mixed-families",
        Title = new("序次语混用", "Order words of different families are mixed"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "“一是、二是”“一要、二要”“第一、第二”“首先、其次”各成一套，通常不在一组里混用；混用了，听众会以为换了一组。",
            "一是 二是, 一要 二要, 第一 第二 and 首先 其次 are sets of their own and usually not mixed: a change of words sounds like a new list."),
        Valid: """
            抓落实要做到三点：一是盯住进度；二是盯住质量；三是盯住安全。
            """,
        Invalid: """
            抓落实要做到三点：一是盯住进度；二是盯住质量；[|三要|]盯住安全。
            """,
        Repaired: """
            抓落实要做到三点：一是盯住进度；二是盯住质量；三是盯住安全。
            """);

    /// <summary>Makes the rule.</summary>
    public UniformFamilyRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series.SelectMany(series => SeriesStyle.DeviationsOf(speech, series)))
            .When((_, deviation) => deviation.IsOfWords)
            .Must((_, _) => false)
            .Report(
                at: (_, deviation) => deviation.Item.MarkerSpan!.Value,
                message: (_, deviation) => MessageOf(deviation),
                fix: (_, deviation) => deviation.Fix(),
                related: (_, deviation) => [new(deviation.Model.MarkerSpan!.Value, new($"同组的“{deviation.Model.Marker}”", $"'{deviation.Model.Marker}' of the same list"))]);

    private static Bilingual MessageOf(StyleDeviation deviation)
    {
        var (written, expected, model) = (deviation.Item.Marker, deviation.ExpectedMarker, deviation.Model.Marker);
        if (deviation.IsOfOneStyle)
            return new($"“{written}”与同组的“{model}”写法不一。请统一写法。", $"'{written}' is not worded like '{model}' in the same list. Use one wording");
        return written == expected
            ? new($"“{written}”与同组的“{model}”不是一套序次语，通常不混用。请统一写法。", $"'{written}' is not of the family of '{model}' in the same list; such words are usually not mixed. Use one family")
            : new($"“{written}”与同组的“{model}”不是一套序次语，通常不混用。可改为“{expected}”。", $"'{written}' is not of the family of '{model}' in the same list; such words are usually not mixed. Write '{expected}'");
    }
}
