using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>How a line is shown.</summary>
/// <param name="Role">What it is in the speech.</param>
/// <param name="Tag">The element: <c>p</c>, <c>h1</c>.</param>
/// <param name="Name">The classes of the element.</param>
/// <param name="Start">Where its text begins, behind indent and Markdown marks.</param>
internal readonly record struct LineForm(LineRole Role, string Tag, string Name, int Start);
