using OutlineLint.Outlining;

namespace OutlineLint.Reporting;

/// <summary>The outline of one document, ready to be shown.</summary>
/// <param name="FileName">The document, as it was named.</param>
/// <param name="EncodingName">How its characters are stored: <c>utf-8</c>, <c>gb18030</c>.</param>
/// <param name="Outline">Its outline.</param>
public sealed record DocumentOutline(string FileName, string EncodingName, Outline Outline)
{
    /// <summary>The title in one line, or the file's name when the speech has none.</summary>
    public string TitleOrFileName => Outline.Frame.Title.IsEmpty
        ? FileName
        : string.Join(' ', Outline.Frame.Title.Select(element => element.Text));
}
