using OutlineLint.Diagnostics;
using System.Globalization;

namespace OutlineLint.Reporting;

/// <summary>Lengths and times as people read them: “1,204字”, “5分28秒”.</summary>
public static class Figures
{
    /// <summary>A number of characters: “1,204字”, “1,204 chars”.</summary>
    public static string Characters(int count, MessageLanguage language) =>
        Number(count) + new Bilingual("字", " chars").In(language);

    /// <summary>A speaking time: “44秒”, “5分08秒”, “1小时02分”; “44s”, “5m08s”, “1h02m”.</summary>
    public static string Time(int seconds, MessageLanguage language)
    {
        var time = TimeSpan.FromSeconds(seconds);
        var (hours, minutes, rest) = ((int)time.TotalHours, time.Minutes, time.Seconds);
        return (language, hours, minutes) switch
        {
            (MessageLanguage.English, 0, 0) => Invariant($"{rest}s"),
            (MessageLanguage.English, 0, _) => Invariant($"{minutes}m{rest:00}s"),
            (MessageLanguage.English, _, _) => Invariant($"{hours}h{minutes:00}m"),
            (_, 0, 0) => Invariant($"{rest}秒"),
            (_, 0, _) => Invariant($"{minutes}分{rest:00}秒"),
            _ => Invariant($"{hours}小时{minutes:00}分"),
        };
    }

    /// <summary>A part of the whole: “36%”.</summary>
    public static string Share(double share) => Invariant($"{Math.Round(share * 100):0}%");

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
