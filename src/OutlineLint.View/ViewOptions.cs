using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Linting;

namespace OutlineLint.View;

/// <summary>What a live page is opened with.</summary>
public sealed record ViewOptions
{
    /// <summary>The file that the page shows: the one that it reads and writes.</summary>
    public required DocumentSource Source { get; init; }

    /// <summary>The folder that names are relative to.</summary>
    public required string Folder { get; init; }

    /// <summary>The rules that are known.</summary>
    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;

    /// <summary>The language of the page.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The port to listen on; 0 takes one that is free.</summary>
    public int Port { get; init; }

    /// <summary>What tells when comments and changes are made.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long to wait before the file is looked at again.</summary>
    public TimeSpan WatchPause { get; init; } = TimeSpan.FromMilliseconds(250);
}
