using OutlineLint.Reporting;

namespace OutlineLint.Cli.Output;

/// <summary>How far the work is, in one line of the terminal that errors go to; never in a pipe, and not before a second has passed.</summary>
/// <param name="host">The world.</param>
/// <param name="total">How many documents there are.</param>
internal sealed class ProgressBar(CommandHost host, int total)
{
    private const int MostColumns = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly long _start = host.Clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _done;
    private bool _isShown;

    /// <summary>One more document is done.</summary>
    public void Advance()
    {
        _done++;
        if (host.ErrorTerminalWidth is not { } width || host.Clock.GetElapsedTime(_start) is var elapsed && elapsed < _next)
            return;
        _next = elapsed + Pace;
        _isShown = true;
        host.StandardError.Write($"\r{Bar(width)}");
    }

    /// <summary>Takes the line away, before something else is written.</summary>
    public void Erase()
    {
        if (!_isShown)
            return;
        host.StandardError.Write("\r\e[K");
        _isShown = false;
    }

    private string Bar(int width)
    {
        var count = $" {Figures.Number(_done)}/{Figures.Number(total)}";
        var columns = Math.Clamp(width - count.Length - 1, 0, MostColumns);
        var full = (int)((long)columns * _done / Math.Max(1, total));
        return $"{new string('━', full)}{new string('·', columns - full)}{count}";
    }
}
