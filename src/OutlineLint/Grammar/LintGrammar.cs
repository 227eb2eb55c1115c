using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>The lines and word lists of <c>frame.grammar</c> that only rules and the reader of the genre ask for.</summary>
internal sealed class LintGrammar(IReadOnlyDictionary<string, SpanPattern> patterns)
{
    public LinePattern SpokenGenre { get; } = new(patterns["spoken-genre"]);

    public LinePattern ReportGenre { get; } = new(patterns["report-genre"]);

    public LinePattern NoticeGenre { get; } = new(patterns["notice-genre"]);

    public LinePattern LetterGenre { get; } = new(patterns["letter-genre"]);

    public LinePattern PlanGenre { get; } = new(patterns["plan-genre"]);

    public LinePattern RegulationGenre { get; } = new(patterns["regulation-genre"]);

    public LinePattern ArticleGenre { get; } = new(patterns["article-genre"]);

    public LinePattern Excerpt { get; } = new(patterns["excerpt"]);

    public LinePattern NewsOpening { get; } = new(patterns["news-opening"]);

    public LinePattern BlankedNoun { get; } = new(patterns["blanked-noun"]);

    public LinePattern BlankedCount { get; } = new(patterns["blanked-count"]);

    public LinePattern InnerElision { get; } = new(patterns["inner-elision"]);
}
