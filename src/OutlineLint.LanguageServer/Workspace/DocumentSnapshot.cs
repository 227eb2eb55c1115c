using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.Linting;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>An open document at one version. Nothing in it ever changes, so any number of requests may look at it while the writer types on.</summary>
internal sealed class DocumentSnapshot
{
    private readonly Linter _linter;
    private readonly PositionEncoding _encoding;
    private readonly Lazy<LintResult> _result;

    private DocumentSnapshot(string uri, int version, SyntaxTree tree, PositionEncoding encoding, DocumentContext context, Linter linter)
    {
        (Uri, Version, Tree, Context, _encoding, _linter) = (uri, version, tree, context, encoding, linter);
        Positions = new(tree.Text, encoding);
        _result = new(Analyze);
    }

    /// <summary>The document, as the client writes it.</summary>
    public string Uri { get; }

    /// <summary>The version, as the client counts.</summary>
    public int Version { get; }

    /// <summary>The syntax tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What applies to it.</summary>
    public DocumentContext Context { get; }

    /// <summary>The client's positions.</summary>
    public PositionMap Positions { get; }

    /// <summary>The text.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language => Context.Language;

    /// <summary>The outline, and what the rules say; worked out when it is first asked for.</summary>
    public LintResult Result => _result.Value;

    /// <summary>The outline.</summary>
    public Outline Outline => Result.Outline;

    /// <summary>What is reported, in the order of the text.</summary>
    public ImmutableArray<Finding> Findings => Result.Findings;

    /// <summary>A document that was opened.</summary>
    public static DocumentSnapshot Open(TextDocumentItem item, PositionEncoding encoding, DocumentContext context, Linter linter) =>
        new(item.Uri, item.Version, SyntaxTree.ParseText(SourceText.From(item.Text), context.Grammar), encoding, context, linter);

    /// <summary>The document after changes, each made to the text that the one before has left.</summary>
    public DocumentSnapshot Change(IEnumerable<ContentChange> changes, int version)
    {
        var (text, positions) = (Text, Positions);
        foreach (var change in changes)
        {
            text = change.Range is { } range ? text.WithChanges(new TextChange(positions.ToSpan(range), change.Text)) : SourceText.From(change.Text);
            positions = new(text, _encoding);
        }

        return new(Uri, version, Tree.WithChangedText(text), _encoding, Context, _linter);
    }

    /// <summary>The same text where something else applies to it.</summary>
    public DocumentSnapshot In(DocumentContext context) =>
        new(Uri, Version, context.Grammar == Context.Grammar ? Tree : SyntaxTree.ParseText(Text, context.Grammar), _encoding, context, _linter);

    private LintResult Analyze()
    {
        var outline = Outline.Create(Tree, Context.Options.Outline);
        if (!Context.IsChecked || Context.Problem is not null)
            return new(outline, [], []);
        var result = _linter.Analyze(outline, Context.Options);
        return Context.Accepted is { } accepted ? result.Without(accepted.Baseline, accepted.Path) : result;
    }
}
