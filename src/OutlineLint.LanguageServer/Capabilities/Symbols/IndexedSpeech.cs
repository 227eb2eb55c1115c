using System.Collections.Immutable;
using OutlineLint.Grammar;

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>The items of a file, as they were when it was read last.</summary>
/// <param name="Stamp">Tells whether the file has changed since.</param>
/// <param name="Grammar">The grammar that it was read with.</param>
/// <param name="Items">Its items, in the order of the text.</param>
internal sealed record IndexedSpeech(FileStamp Stamp, SpeechGrammar Grammar, ImmutableArray<IndexedItem> Items);
