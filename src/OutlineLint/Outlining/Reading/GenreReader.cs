using OutlineLint.Grammar;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Tells the genre: by the last word of the title, else by whom the text speaks to and how it is built.</summary>
internal static class GenreReader
{
    /// <summary>How many lines from its first one a title may have; later titles are those of other speeches on the page.</summary>
    private const int TitleReach = 5;

    /// <summary>So many articles are a regulation and no citation.</summary>
    private const int Articles = 3;

    public static SpeechGenre Read(Outline outline)
    {
        var genre = OfTitle(outline);
        return genre == SpeechGenre.Unknown ? OfShape(outline) : genre;
    }

    /// <summary>The subtitle says more than the title: “——在……会议上的讲话”.</summary>
    private static SpeechGenre OfTitle(Outline outline)
    {
        var tree = outline.Tree;
        var titles = outline.Frame.Title;
        for (var i = titles.Length - 1; i >= 0; i--)
        {
            if (tree.LineAt(titles[i].Span.Start) - tree.LineAt(titles[0].Span.Start) >= TitleReach)
                continue;
            var genre = OfLastWord(WithoutByline(titles[i], outline.Frame), tree.Grammar.Lint);
            if (genre != SpeechGenre.Unknown)
                return genre;
        }

        return SpeechGenre.Unknown;
    }

    /// <summary>“……上的致辞　王某” names the speaker behind the genre.</summary>
    private static ReadOnlySpan<char> WithoutByline(FrameElement title, SpeechFrame frame)
    {
        foreach (var byline in frame.Byline)
        {
            if (title.Span.Contains(byline.Span))
                return title.Text.AsSpan(0, byline.Span.Start - title.Span.Start);
        }

        return title.Text;
    }

    private static SpeechGenre OfLastWord(ReadOnlySpan<char> title, LintGrammar grammar)
    {
        title = WithoutNotes(title);
        for (var at = 0; at < title.Length; at++)
        {
            var genre = OfWord(title[at..], grammar);
            if (genre != SpeechGenre.Unknown)
                return genre;
        }

        return SpeechGenre.Unknown;
    }

    /// <summary>Without （初稿）, （3639字） and marks at the end.</summary>
    private static ReadOnlySpan<char> WithoutNotes(ReadOnlySpan<char> title)
    {
        while (true)
        {
            title = title.TrimEnd("》”。*# \u3000\u00A0");
            var open = title.Length > 0 && title[^1] is '）' or ')' ? title.LastIndexOfAny('（', '(') : -1;
            if (open <= 0)
                return title;
            title = title[..open];
        }
    }

    private static SpeechGenre OfWord(ReadOnlySpan<char> word, LintGrammar grammar) =>
        grammar.SpokenGenre.Match(word) == word.Length ? SpeechGenre.Speech
        : grammar.ReportGenre.Match(word) == word.Length ? SpeechGenre.Report
        : grammar.NoticeGenre.Match(word) == word.Length ? SpeechGenre.Notice
        : grammar.LetterGenre.Match(word) == word.Length ? SpeechGenre.Letter
        : grammar.PlanGenre.Match(word) == word.Length ? SpeechGenre.Plan
        : grammar.RegulationGenre.Match(word) == word.Length ? SpeechGenre.Regulation
        : grammar.ArticleGenre.Match(word) == word.Length ? SpeechGenre.Article
        : SpeechGenre.Unknown;

    private static SpeechGenre OfShape(Outline outline)
    {
        if (HasArticles(outline))
            return SpeechGenre.Regulation;
        var frame = outline.Tree.Grammar.Frame;
        if (!outline.Frame.Salutation.IsEmpty)
            return IsSpoken(outline.Frame.Salutation[0].Text, frame) ? SpeechGenre.Speech : SpeechGenre.Notice;
        if (!outline.Frame.Closing.IsEmpty)
            return outline.Frame.Closing[^1].Text.StartsWith("特此", StringComparison.Ordinal) ? SpeechGenre.Notice : SpeechGenre.Speech;
        return OfBody(outline);
    }

    private static bool HasArticles(Outline outline)
    {
        foreach (var series in outline.Series)
        {
            if (series.Members.Length >= Articles && series.Style?.Name == "article")
                return true;
        }

        return false;
    }

    /// <summary>同志们： is spoken to; 各党支部： is sent to.</summary>
    private static bool IsSpoken(string salutation, FrameGrammar frame) => frame.Vocative.IsMatch(salutation) || !frame.Recipients.IsMatch(salutation);

    /// <summary>A text with a title and nobody it speaks to is an article; so is what begins like news.</summary>
    private static SpeechGenre OfBody(Outline outline)
    {
        var (tree, first) = (outline.Tree, -1);
        for (var line = 0; line < tree.LineCount; line++)
        {
            if (tree.Lines[line].Kind == SyntaxKind.None || outline.Lines[line].Role != LineRole.Body)
                continue;
            if (tree.Lines[line].Has(LineTraits.Vocative))
                return SpeechGenre.Speech;
            first = first < 0 ? line : first;
        }

        return first >= 0 && (!outline.Frame.Title.IsEmpty || BeginsLikeNews(outline, outline.Lines[first])) ? SpeechGenre.Article : SpeechGenre.Unknown;
    }

    private static bool BeginsLikeNews(Outline outline, SpeechLine line) =>
        outline.Tree.Grammar.Lint.NewsOpening.IsMatch(outline.Tree.Text.ToString(line.Span)) || outline.Tree.Grammar.Frame.NewsDateline.IsMatch(outline.Tree.Text.ToString(line.Span));
}
