namespace OutlineLint.Outlining.Reading;

/// <summary>A marker without its numeral: “（一）” and “（二）” have the shape （#）, “(三)” has another.</summary>
internal static class MarkerShape
{
    public static string Of(DraftItem item)
    {
        var marker = item.Item!.Marker;
        var numeral = marker.AsSpan().IndexOfAny("一二三四五六七八九十百0123456789");
        if (numeral < 0)
            return item.Event.Form!.Name;
        var end = numeral;
        while (end < marker.Length && "一二三四五六七八九十百零〇0123456789".Contains(marker[end], StringComparison.Ordinal))
            end++;
        return $"{marker[..numeral]}#{marker[end..]}";
    }
}
