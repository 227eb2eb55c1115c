using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Outlining;

/// <summary>A sentence that announces a list and often counts it 承启语: “下面，我讲三点意见。”.</summary>
public sealed class LeadIn
{
    /// <summary>Where the count stands: “三点”.</summary>
    public required TextSpan CountSpan { get; init; }

    /// <summary>The sentence that holds the count.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The count as written: “三点”, “4个方面”.</summary>
    public required string Text { get; init; }

    /// <summary>How many members are announced; 0 for 几点, which means two or more.</summary>
    public required int Count { get; init; }

    /// <summary>Whether the words bind the count to a list (以下 如下 讲 谈 做好 …), and not only mention a number.</summary>
    public required bool IsBinding { get; init; }

    /// <summary>The series that follows, or null when none does.</summary>
    public Series? Series { get; internal set; }
}
