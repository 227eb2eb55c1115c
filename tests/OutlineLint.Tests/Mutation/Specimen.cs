using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Syntax;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Mutation;

/// <summary>A clean speech that defects are put into.</summary>
internal sealed class Specimen
{
    private const int ShortestProse = 40;

    private Specimen(string name)
    {
        (Name, Text) = (name, SeedFiles.Read(name).Text.ToString());
        Options = new LintOptions { Profile = name.Contains("taiwan", StringComparison.Ordinal) ? Profile.Taiwan : Profile.Speech };
        Outline = Outline.Create(SyntaxTree.ParseText(Text));
        Findings = Lint(Text);
    }

    /// <summary>The seeds that <c>seeds/README.md</c> calls clean, or clean but for one thing.</summary>
    public static IReadOnlyList<Specimen> All => AllLazy.Value;

    private static readonly Lazy<IReadOnlyList<Specimen>> AllLazy = new(() =>
    [
        new("bus-company-taiwan.txt"), new("clinic-night-duty.txt"), new("community-work-report.txt"), new("dormitory-rules.txt"),
        new("flag-raising-student.txt"), new("host-script.txt"), new("library-opening.txt"), new("market-renovation.md"),
        new("pledge-statement.txt"), new("school-opening.txt"), new("sports-meet-plan.txt"), new("spring-farming-meeting.txt"),
        new("volunteer-stories.txt"), new("waste-sorting-notice.txt"), new("water-saving-gb18030.txt"),
    ]);

    public string Name { get; }

    public string Text { get; }

    public LintOptions Options { get; }

    public Outline Outline { get; }

    /// <summary>What the linter says of it as it is.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Every numbered list and every numbered level of headings with at least two members.</summary>
    public IEnumerable<Series> Lists => Outline.Series.Where(series => series is { Style: { IsBullet: false }, Members.Length: > 1 });

    /// <summary>The lists that stand in blocks of their own, with lines of their own for each member.</summary>
    public IEnumerable<Series> BlockLists => Lists.Where(series => series.Members.All(member => member.Item.Kind is OutlineItemKind.Heading or OutlineItemKind.ParagraphItem));

    /// <summary>The lists whose numbers begin at one.</summary>
    public IEnumerable<Series> CountedLists => Lists.Where(series => series.Style!.Numerals is not null && series.Members[0].Ordinal == 1);

    /// <summary>The paragraphs of prose without a marker at their start.</summary>
    public IEnumerable<SpeechLine> Paragraphs => Outline.Lines.Where(line =>
        line is { Role: LineRole.Body, Span.Length: >= ShortestProse } && TextOf(line.Span) is [.., '。' or '！'] && !Outline.DescendantItems().Any(item => item.MarkerSpan is not null && item.Span.Start == line.Span.Start));

    /// <summary>The findings in another text, under the options of this one.</summary>
    public ImmutableArray<Finding> Lint(string text) => new Linter().Lint(SyntaxTree.ParseText(text), Options);

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    public int LineOf(int position) => Outline.Tree.LineAt(position);

    /// <summary>Where a line begins; the end of the text behind the last line.</summary>
    public int StartOf(int line) => line < Outline.Tree.LineCount ? Outline.Tree.StartOf(line) : Text.Length;

    /// <summary>The whole lines from one to another, with their ends.</summary>
    public TextSpan WholeLines(int first, int last) => TextSpan.FromBounds(StartOf(first), StartOf(last + 1));

    /// <summary>The lines of a member of a block list: from its marker to the next member or to the end of the item.</summary>
    public TextSpan LinesOf(OutlineItem item) => WholeLines(LineOf(item.Span.Start), LineOf(Math.Max(item.Span.Start, item.Span.End - 1)));

    /// <summary>The indent of a line.</summary>
    public string IndentOf(int line) => Text[StartOf(line)..Outline.Lines[line].Span.Start];

    /// <summary>Gives an item another number, in the form of its marker.</summary>
    public static TextChange Renumber(OutlineItem item, int ordinal) => new(item.MarkerSpan!.Value, MarkerText.With(item, ordinal));

    /// <summary>A new line behind a line, indented like it.</summary>
    public Mutant InsertBehind(SpeechLine line, string text)
    {
        var start = line.Span.End;
        return Mutant.Of(Text, new TextSpan(start, 0), new TextChange(new TextSpan(start, 0), $"{NewLine}{IndentOf(line.Number)}{text}"));
    }

    public string NewLine => Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
}
