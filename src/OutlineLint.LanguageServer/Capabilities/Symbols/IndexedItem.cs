using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>An item of a speech that may not be open. Nothing of the speech itself is kept with it.</summary>
/// <param name="Symbol">As it is shown.</param>
/// <param name="HeadingStart">Where its heading begins in its name: behind the marker.</param>
/// <param name="Level">Its depth, from 1.</param>
internal sealed record IndexedItem(SymbolInformation Symbol, int HeadingStart, int Level);
