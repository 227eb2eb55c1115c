namespace OutlineLint.LanguageServer.Workspace;

/// <summary>In what units a client counts columns (LSP 3.17, “PositionEncodingKind”).</summary>
internal enum PositionEncoding
{
    /// <summary>UTF-16 units, which every client can count.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,

    /// <summary>Code points.</summary>
    Utf32,
}
