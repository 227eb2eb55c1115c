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
    private static long _lastId;

    private readonly Linter _linter;
    private readonly Lock _analyzing = new();
    private volatile LintResult? _result;

    private DocumentSnapshot(string uri, int version, SyntaxTree tree, PositionMap positions, DocumentContext context, Linter linter) =>
        (Uri, Version, Tree, Positions, Context, Outline, _linter) = (uri, version, tree, positions, context, Outline.Create(tree, context.Options.Outline), linter);

    /// <summary>Tells it from every other, also from one of the same version to which something else applies.</summary>
    public long Id { get; } = Interlocked.Increment(ref _lastId);

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

    /// <summary>The text. It is held in one piece, so that to ask for it as a string copies nothing.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The language of messages.</summary>
    public MessageLanguage Language => Context.Language;

    /// <summary>The outline, and what the rules say; worked out when it is first asked for.</summary>
    public LintResult Result => Analyze(CancellationToken.None);

    /// <summary>The outline, whatever the rules say; read when something in it is first asked for.</summary>
    public Outline Outline { get; }

    /// <summary>What is reported, in the order of the text.</summary>
    public ImmutableArray<Finding> Findings => Result.Findings;

    /// <summary>A document that was opened.</summary>
    public static DocumentSnapshot Open(TextDocumentItem item, PositionEncoding encoding, DocumentContext context, Linter linter)
    {
        var text = SourceText.From(item.Text);
        return new(item.Uri, item.Version, SyntaxTree.ParseText(text, context.Grammar), new(text, encoding), context, linter);
    }

    /// <summary>The document after changes, each made to the text that the one before has left.</summary>
    public DocumentSnapshot Change(IEnumerable<ContentChange> changes, int version)
    {
        var (tree, positions) = (Tree, Positions);
        foreach (var change in changes)
        {
            tree = change.Range is { } range ? Changed(tree, positions.ToSpan(range), change.Text) : SyntaxTree.ParseText(change.Text, Context.Grammar);
            positions = new(tree.Text, positions.Encoding);
        }

        return new(Uri, version, tree, positions, Context, _linter);
    }

    /// <summary>The same text where something else applies to it.</summary>
    public DocumentSnapshot In(DocumentContext context) =>
        new(Uri, Version, context.Grammar == Context.Grammar ? Tree : SyntaxTree.ParseText(Text, context.Grammar), Positions, context, _linter);

    /// <summary>The outline, and what the rules say; worked out once, by the first who asks and does not leave.</summary>
    /// <param name="cancellation">Set when it is not needed any more.</param>
    /// <exception cref="OperationCanceledException">It is not needed any more; the next who asks begins anew.</exception>
    public LintResult Analyze(CancellationToken cancellation)
    {
        if (_result is { } known)
            return known;
        lock (_analyzing)
            return _result ??= Check(Tree, cancellation);
    }

    /// <summary>What the rules say of another text in the place of this one.</summary>
    public LintResult Check(SyntaxTree tree, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var outline = tree == Tree ? Outline : Outline.Create(tree, Context.Options.Outline);
        if (!Context.IsChecked || Context.Problem is not null)
            return new(outline, [], []);
        var result = _linter.Analyze(outline, Context.Options, cancellation);
        return Context.Accepted is { } accepted ? result.Without(accepted.Baseline, accepted.Path) : result;
    }

    private static SyntaxTree Changed(SyntaxTree tree, TextSpan span, string inserted)
    {
        var old = tree.Text.ToString().AsSpan();
        var text = SourceText.From(string.Concat(old[..span.Start], inserted, old[span.End..]));
        return tree.WithChange(text, new(span, inserted.Length));
    }
}
