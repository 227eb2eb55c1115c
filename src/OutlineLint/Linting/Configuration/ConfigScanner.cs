using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting.Configuration;

/// <summary>Reads the lines of an .editorconfig with their places, which Roslyn's reader does not keep; that one decides which sections apply.</summary>
internal sealed class ConfigScanner
{
    private readonly ImmutableArray<ConfigEntry>.Builder _entries = ImmutableArray.CreateBuilder<ConfigEntry>();
    private readonly ImmutableArray<ConfigProblem>.Builder _problems = ImmutableArray.CreateBuilder<ConfigProblem>();
    private bool _isInSection;

    private ConfigScanner()
    {
    }

    /// <summary>The entries of a text, and the lines that are none.</summary>
    public static (ImmutableArray<ConfigEntry> Entries, ImmutableArray<ConfigProblem> Problems) Scan(SourceText text)
    {
        var scanner = new ConfigScanner();
        foreach (var line in text.Lines)
            scanner.Add(line);
        return (scanner._entries.ToImmutable(), scanner._problems.ToImmutable());
    }

    private static readonly Bilingual NoSection = new("节的写法不对，应如 [*.md]。", "is no section; write it like [*.md]");
    private static readonly Bilingual NoEntry = new("应为“键 = 值”、节或注释。", "expected 'key = value', a section or a comment");

    private void Add(TextLine line)
    {
        var text = line.ToString();
        var trimmed = text.Trim();
        if (trimmed is "" or ['#' or ';', ..])
            return;
        var span = new TextSpan(line.Start + text.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length);
        if (trimmed[0] == '[')
            AddSection(trimmed, span);
        else if (trimmed.IndexOfAny(['=', ':']) is > 0 and var at)
            AddEntry(trimmed, at, span.Start);
        else
            _problems.Add(new(span, NoEntry));
    }

    private void AddSection(string section, TextSpan span)
    {
        _isInSection = true;
        var end = section.LastIndexOf(']');
        if (end < 2 || section[..end].Count(c => c == '{') != section[..end].Count(c => c == '}'))
            _problems.Add(new(span, NoSection));
    }

    private void AddEntry(string line, int at, int start)
    {
        var key = line[..at].TrimEnd();
        var valueEnd = line.AsSpan(at + 1).IndexOfAny('#', ';') is >= 0 and var comment ? at + 1 + comment : line.Length;
        var value = line[(at + 1)..valueEnd];
        var valueStart = start + at + 1 + value.Length - value.TrimStart().Length;
        value = value.Trim();
        _entries.Add(new(key.ToLowerInvariant(), value, new(start, key.Length), new(valueStart, value.Length), _isInSection));
    }
}
