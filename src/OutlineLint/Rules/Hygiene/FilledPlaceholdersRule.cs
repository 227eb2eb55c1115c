using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Every name and number of the template has been filled in.</summary>
public sealed class FilledPlaceholdersRule : SpeechRule
{
    private const int Samples = 3;

    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL601",
        Name = "placeholder-left",
        Title = new("占位符没有替换", "A placeholder was left in"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    }.In(Profile.Document, RuleSeverity.Error);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "范文用“XX县”“**镇”“某某同志”代替真实的名称。漏改一处，台上念出来就是事故。每篇只报一次，附上所有的位置。",
            "Model texts write 'XX县', '**镇' or '某某同志' for real names, and one that is left is read out on the stage. Reported once a text, with every place."),
        Valid: """
            青禾县今年种树4×100亩，坡地占了一半。
            某些村动手晚，某种树苗**成活率**不高。
            """,
        Invalid: """
            [|XX县|]今年种树不少，坡地占了一半。
            某某同志在会上介绍了经验，xx村也讲了话。
            """);

    /// <summary>Makes the rule.</summary>
    public FilledPlaceholdersRule()
        : base(Law, Shown) =>
        ForEach<ImmutableArray<TextSpan>>(speech => [Placeholders.In(speech)])
            .Must((_, places) => places.IsEmpty)
            .Report(
                at: (_, places) => places[0],
                message: (speech, places) => places.Length == 1
                    ? new(
                        $"占位符“{speech[places[0]]}”没有替换。请换成真实的名称或者数字。",
                        $"The placeholder '{speech[places[0]]}' was left in. Put the real name or number in its place")
                    : new(
                        $"文中有 {places.Length} 处占位符没有替换，如{string.Concat(SamplesOf(speech, places).Select(sample => $"“{sample}”"))}。请逐处换成真实的名称或者数字。",
                        $"{places.Length} placeholders were left in, such as {string.Join(", ", SamplesOf(speech, places).Select(sample => $"'{sample}'"))}. Put the real names and numbers in their places"),
                related: (speech, places) => [.. places.Skip(1).Select(place => new RelatedPlace(place, new($"占位符“{speech[place]}”。", $"The placeholder '{speech[place]}'")))]);

    private static IEnumerable<string> SamplesOf(Speech speech, ImmutableArray<TextSpan> places) =>
        places.Select(place => speech[place].ToString()).Distinct(StringComparer.Ordinal).Take(Samples);
}
