using System.Collections.Concurrent;
using System.Collections.Immutable;
using OutlineLint.Documents;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;
using OutlineLint.Syntax;

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>The items of the speeches in the open folders. A file is read when it is first asked for, and again when it has changed.</summary>
internal sealed class SpeechIndex
{
    private readonly ConcurrentDictionary<string, IndexedSpeech> _speeches = new(StringComparer.Ordinal);
    private readonly DocumentReader _reader = new();

    /// <summary>The paths of the speeches below folders; what is known of others is forgotten.</summary>
    public ImmutableArray<string> PathsIn(ImmutableArray<string> folders)
    {
        var paths = SpeechFiles.PathsIn(folders);
        foreach (var gone in _speeches.Keys.Except(paths, StringComparer.Ordinal))
            _speeches.TryRemove(gone, out _);
        return paths;
    }

    /// <summary>The items of a file; none when it cannot be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="context">What applies to it.</param>
    /// <param name="encoding">How the client counts columns.</param>
    public ImmutableArray<IndexedItem> ItemsOf(string path, DocumentContext context, PositionEncoding encoding)
    {
        var stamp = FileStamp.Of(path);
        if (_speeches.TryGetValue(path, out var known) && known.Stamp == stamp && known.Grammar == context.Grammar)
            return known.Items;
        var items = Read(path, context, encoding);
        _speeches[path] = new(stamp, context.Grammar, items);
        return items;
    }

    /// <summary>The items of an outline.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="uri">Its document.</param>
    /// <param name="positions">The client's positions in it.</param>
    public static ImmutableArray<IndexedItem> ItemsOf(Outline outline, string uri, PositionMap positions)
    {
        var title = DisplayText.Clean(string.Concat(outline.Frame.Title.Take(1).Select(line => line.Text)));
        return [.. outline.DescendantItems().Select(item => Indexed(item, title, uri, positions))];
    }

    private ImmutableArray<IndexedItem> Read(string path, DocumentContext context, PositionEncoding encoding)
    {
        if (_reader.Read(new(path, path)).Document is not { } document)
            return [];
        var outline = Outline.Create(SyntaxTree.ParseText(document.Text, context.Grammar), context.Options.Outline);
        return ItemsOf(outline, DocumentUri.Of(path), new(document.Text, encoding));
    }

    private static IndexedItem Indexed(OutlineItem item, string title, string uri, PositionMap positions) => new(
        new()
        {
            Name = ItemText.Of(item),
            Kind = SymbolKinds.Of(item),
            Location = new(uri, positions.ToRange(ItemSpans.Head(item))),
            ContainerName = item.Parent is { } parent ? ItemText.Of(parent) : title,
        },
        item.Marker.Length == 0 ? 0 : ItemText.Marker(item).Length,
        item.Level);
}
