using OutlineLint.Grammar.Notation;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>Compiles the statements of grammar files to patterns, file after file on top of one another.</summary>
internal sealed class GrammarCompiler
{
    private readonly Dictionary<string, SpanPattern> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpanPattern>> _lines = new(StringComparer.Ordinal);
    private readonly List<MarkerStyle> _styles = [];
    private readonly List<MarkerForm> _forms = [];
    private readonly List<string> _kins = [];
    private string _fileName = "";

    /// <summary>Adds a file.</summary>
    /// <exception cref="GrammarException">The file is wrong.</exception>
    public GrammarCompiler Add(string text, string fileName)
    {
        _fileName = fileName;
        foreach (var statement in GrammarNotation.Read(text, fileName))
            Add(statement);
        return this;
    }

    /// <summary>The grammar of all files added so far.</summary>
    public SpeechGrammar Compile()
    {
        var patterns = LineNames.Words.ToDictionary(name => name, name => _named[name], StringComparer.Ordinal);
        foreach (var (name, alternatives) in _lines)
            patterns.Add(name, alternatives is [var only] ? only : new ChoicePattern([.. alternatives]));
        return new(_styles, _forms, patterns);
    }

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case Statement.Let let:
                Define(let, Compile(let.Value));
                break;
            case Statement.Words words:
                AddWords(words);
                break;
            case Statement.Line line:
                AddLine(line);
                break;
            case Statement.Marker marker:
                AddMarker(marker);
                break;
        }
    }

    private void Define(Statement statement, SpanPattern pattern)
    {
        if (!_named.TryAdd(statement.Name, pattern))
            throw Wrong(statement.Position, $"'{statement.Name}' is defined twice");
    }

    private void AddWords(Statement.Words words)
    {
        if (!words.Adds)
        {
            Define(words, new WordsPattern(words.Items));
            _words.Add(words.Name, [.. words.Items]);
        }
        else if (_words.TryGetValue(words.Name, out var items))
        {
            items.AddRange(words.Items);
            ((WordsPattern)_named[words.Name]).Replace(items);
        }
        else
        {
            throw Wrong(words.Position, $"no words '{words.Name}' to add to; there are {string.Join(", ", _words.Keys)}");
        }
    }

    private void AddLine(Statement.Line line)
    {
        if (!LineNames.IsKnown(line.Name))
            throw Wrong(line.Position, $"unknown line '{line.Name}'; there are {string.Join(", ", LineNames.All)}");
        if (_lines.TryGetValue(line.Name, out var alternatives) != line.Adds)
            throw Wrong(line.Position, line.Adds ? $"no line '{line.Name}' to add to" : $"line '{line.Name}' is defined twice; += adds to it");
        if (alternatives is null)
            _lines.Add(line.Name, alternatives = []);
        alternatives.Add(Compile(line.Value));
    }

    private void AddMarker(Statement.Marker marker)
    {
        if (_styles.Exists(style => style.Name == marker.Name))
            throw Wrong(marker.Position, $"marker '{marker.Name}' is defined twice");
        if (!marker.Clauses.OfType<MarkerClause.Form>().Any())
            throw Wrong(marker.Position, $"marker '{marker.Name}' has no form");
        var kin = marker.Clauses.OfType<MarkerClause.Kin>().LastOrDefault()?.Name ?? marker.Name;
        if (!_kins.Contains(kin, StringComparer.Ordinal))
            _kins.Add(kin);
        var style = new MarkerStyle
        {
            Name = marker.Name,
            Sample = marker.Sample,
            Kin = kin,
            Index = _styles.Count,
            KinIndex = _kins.IndexOf(kin),
            Rank = marker.Clauses.OfType<MarkerClause.Rank>().LastOrDefault()?.Value,
            Numerals = marker.Clauses.OfType<MarkerClause.Numerals>().LastOrDefault()?.System,
        };
        _styles.Add(style);
        AddForms(marker, style);
    }

    private void AddForms(Statement.Marker marker, MarkerStyle style)
    {
        var places = marker.Clauses.OfType<MarkerClause.At>().LastOrDefault()?.Places ?? MarkerPlaces.Open;
        var notAfter = marker.Clauses.OfType<MarkerClause.NotAfter>().SelectMany(clause => clause.Words).ToArray();
        var notBefore = marker.Clauses.OfType<MarkerClause.NotBefore>().Select(clause => Compile(clause.Value)).ToArray();
        var isStandard = true;
        foreach (var form in marker.Clauses.OfType<MarkerClause.Form>())
        {
            if (_forms.Count >= SpeechGrammar.MaxForms)
                throw Wrong(marker.Position, $"more than {SpeechGrammar.MaxForms} marker forms");
            var pattern = new MarkerPattern(Compile(form.Value), notBefore, notAfter);
            _forms.Add(new MarkerForm(_forms.Count + 1, form.Name, style, form.Places ?? places, isStandard, form.IsWeak, pattern));
            isStandard = false;
        }
    }

    private SpanPattern Compile(Expression expression) => expression switch
    {
        Expression.Literal literal => new LiteralPattern(literal.Text),
        Expression.OrdinalWord word => new OrdinalWordPattern(word.Text, word.Ordinal),
        Expression.Set set => new SetPattern(set.Characters, set.IsNegated),
        Expression.Numeral numeral => new NumeralPattern(numeral.System),
        Expression.RelatedNumeral numeral => new RelatedNumeralPattern(numeral.System, numeral.Difference),
        Expression.Sequence sequence => CompileSequence(sequence.Parts),
        Expression.Choice choice => new ChoicePattern([.. choice.Alternatives.Select(Compile)]),
        Expression.Repeat repeat => new RepeatPattern(Compile(repeat.Inner), repeat.Minimum, repeat.Maximum),
        Expression.Look look => new LookPattern(Compile(look.Inner), look.IsNegated),
        Expression.Skip skip => new SkipPattern(Compile(skip.Until), skip.Minimum, skip.Maximum),
        Expression.End => new EndPattern(),
        Expression.Reference reference => Resolve(reference),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    /// <summary>A skip looks for all that stands behind it: “..{0,30}genre end” finds the genre word that ends the line, not the first one.</summary>
    private SpanPattern CompileSequence(IReadOnlyList<Expression> parts)
    {
        var patterns = new List<SpanPattern>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is Expression.Skip skip)
            {
                patterns.Add(new SkipPattern(CompileSequence([skip.Until, .. parts.Skip(i + 1)]), skip.Minimum, skip.Maximum));
                break;
            }

            patterns.Add(Compile(parts[i]));
        }

        return patterns is [var only] ? only : new SequencePattern([.. patterns]);
    }

    private SpanPattern Resolve(Expression.Reference reference) =>
        _named.TryGetValue(reference.Name, out var pattern) ? pattern : throw Wrong(reference.Position, $"'{reference.Name}' is not defined above");

    private GrammarException Wrong(GrammarPosition position, string problem) => new(_fileName, position.Line, position.Column, problem);
}
