using System.Globalization;
using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>The numbers of the sections above in 2.1 and 2.1.3.</summary>
internal static class DecimalHeads
{
    private static readonly char[] Points = ['.', '．'];

    /// <summary>Whether the markers of a style begin with the number of the section above.</summary>
    public static bool IsDecimal(MarkerStyle? style) => style is not null && style.Kin.StartsWith("decimal", StringComparison.Ordinal);

    /// <summary>What the sections below a marker begin with: 2 below 二、 and 2., 2.1 below 2.1; null below one without a number.</summary>
    public static string? Below(MarkerStyle? style, string marker, int ordinal) =>
        IsDecimal(style) ? marker : style?.Numerals is null || ordinal < 1 ? null : ordinal.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether a marker begins with that number.</summary>
    public static bool Agrees(string marker, string? head) => head is not null && Parts(marker[..Math.Max(0, marker.LastIndexOfAny(Points))]).SequenceEqual(Parts(head));

    /// <summary>The marker below another section; as it is where the numbers of that section are more or fewer.</summary>
    public static string Under(string marker, string? head)
    {
        var end = Math.Max(0, marker.LastIndexOfAny(Points));
        return head is null || Agrees(marker, head) || Parts(marker[..end]).Count() != Parts(head).Count() ? marker : string.Concat(head, marker.AsSpan(end));
    }

    /// <summary>Whether the marker of an item says truly what it stands under.</summary>
    public static bool IsTrue(OutlineItem item) => IsDecimal(item.Style) && item.Parent is { } parent && Agrees(item.Marker, Below(parent.Style, parent.Marker, parent.Ordinal));

    /// <summary>The numbers, whatever the width of their digits.</summary>
    private static IEnumerable<int> Parts(string numbers) => numbers.Split(Points).Select(part => part.Aggregate(0, (number, digit) => number * 10 + (int)char.GetNumericValue(digit)));
}
