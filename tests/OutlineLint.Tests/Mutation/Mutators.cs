using OutlineLint.Tests.Mutation.Frame;
using OutlineLint.Tests.Mutation.Headings;
using OutlineLint.Tests.Mutation.Hygiene;
using OutlineLint.Tests.Mutation.Markers;
using OutlineLint.Tests.Mutation.Numbering;
using OutlineLint.Tests.Mutation.Punctuation;

namespace OutlineLint.Tests.Mutation;

/// <summary>Every mutator, in the order of the rules.</summary>
internal static class Mutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        new LostTitle(), new LostSalutation(), new LostClosing(), new SalutationMark(), new SecondSalutation(), new LateText(), new Advert(),
        new GluedSalutation(), new WrongLength(),
        new MissingMember(), new ShiftedNumbers(), new CopiedNumber(), new RepeatedNumber(), new ExchangedNumbers(), new LostFirstMember(),
        new StartAtTwo(), new LoneMember(), new OtherStyle(), new OtherWidth(), new OtherWords(), new SkippedLevel(), new ExchangedLevels(),
        new NestedStyle(), new WrongCount(), new FifthLevel(), new RestartedSection(), new RunThroughSection(), new DoubledNumeral(),
        new LookAlikeNumeral(), new DoubledMarker(),
        new EnumerationCommaAfterWord(), new OtherMarkAfterFigure(), new MarkAfterBrackets(), new EnumerationCommaAfterDigit(),
        new EnumerationCommasAfterDigits(), new AllHalfWidthBrackets(), new HalfWidthBrackets(), new MismatchedBrackets(), new BlankBehindMarker(),
        new BlanksInBrackets(), new FullWidthFigures(),
        new MarkAtHeadingEnd(), new LostSectionText(), new CopiedHeading(), new ShortHeading(), new LongHeading(),
        new MixedSeparators(), new LastSemicolon(), new OpenParagraph(), new DoubledMark(), new LostMark(), new ReversedQuotes(), new StraightQuotes(),
        new BrokenParagraph(),
        new Placeholder(), new ElisionLine(), new ElisionNote(), new WrongDate(), new InvisibleCharacter(), new CopiedParagraph(),
        new FarCopiedParagraph(),
    ];
}
