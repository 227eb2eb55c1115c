using FsCheck;
using FsCheck.Fluent;
using OutlineLint.Numerals;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Numerals;

/// <summary>What holds of a reading of any text in any system.</summary>
public sealed class NumeralLaws
{
    private const int LongestRun = 9;

    private const string Characters =
        "〇零一二三四五六七八九十百千廿卅卌两壹贰叁參拾佰仟甲癸子亥019０１９①⑳㉑㊿⓪❶➀⓵⑴⒈㈠㊀ⅠⅫⅰⅻIVXLCDMivxlcdmAZazＡｚⒶⓩ⒜○OО、（ \0\uD800";

    private static readonly NumeralSystem[] Systems = Enum.GetValues<NumeralSystem>();

    private static Arbitrary<string> NumeralLikeText { get; } =
        Gen.Elements(Characters.ToCharArray()).ArrayOf().Select(characters => new string(characters)).ToArbitrary();

    [Fact]
    public void A_reading_is_one_of_three_shapes() => HoldsForAnyText((system, text) => Numeral.Read(system, text) switch
    {
        { Length: 0 } reading => reading == NumeralReading.None,
        { Length: var length } when length > Math.Min(text.Length, LongestRun) => false,
        { IsWellFormed: true, Value: var value } => value >= 1 && value <= Numeral.MaxValue(system),
        { Value: var value } => value == 0,
    });

    [Fact]
    public void A_reading_is_made_of_numeral_characters() => HoldsForAnyText((system, text) =>
        text.Take(Numeral.Read(system, text).Length).All(c => Numeral.IsNumeralCharacter(system, c)));

    [Fact]
    public void A_reading_does_not_depend_on_the_text_behind_it() => HoldsForAnyText((system, text) =>
    {
        var reading = Numeral.Read(system, text);
        return reading == Numeral.Read(system, text.AsSpan(0, reading.Length));
    });

    [Fact]
    public void Nothing_is_read_where_no_numeral_character_stands() => HoldsForAnyText((system, text) =>
        text is [var first, ..] && Numeral.IsNumeralCharacter(system, first) || Numeral.Read(system, text).Length == 0);

    [Fact]
    public void Reading_allocates_nothing()
    {
        ReadCharactersInEverySystem();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadCharactersInEverySystem();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void ReadCharactersInEverySystem()
    {
        foreach (var system in Systems)
        {
            for (var start = 0; start < Characters.Length; start++)
                Numeral.Read(system, Characters.AsSpan(start));
        }
    }

    private static void HoldsForAnyText(Func<NumeralSystem, string, bool> law)
    {
        bool InEverySystem(string? text) => Array.TrueForAll(Systems, system => law(system, text ?? ""));
        Check.One(LawRuns.Config, Prop.ForAll(ArbMap.Default.ArbFor<string>(), InEverySystem));
        Check.One(LawRuns.Config, Prop.ForAll(NumeralLikeText, InEverySystem));
    }
}
