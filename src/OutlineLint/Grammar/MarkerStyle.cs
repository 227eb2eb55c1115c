using OutlineLint.Numerals;

namespace OutlineLint.Grammar;

/// <summary>One way to number an item: “一、”, “（一）”, “1.”, “一是”, “第一，”.</summary>
public sealed class MarkerStyle
{
    /// <summary>The name in the grammar file, such as <c>chinese-comma</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The marker of the first member in its standard form: “一、”.</summary>
    public required string Sample { get; init; }

    /// <summary>Styles of one kin are one family when they meet in one list: 一是 and 一要.</summary>
    public required string Kin { get; init; }

    /// <summary>The numeral system of the standard form; null for bullets.</summary>
    public required NumeralSystem? Numerals { get; init; }

    /// <summary>The place in the chain 章 节 条 一、 （一） 1. （1） ①, smaller above greater; null for a floating style, which has no place in it.</summary>
    public required int? Rank { get; init; }

    /// <summary>Whether the style takes its level from where it stands and not from its form: 一是, 第一，, 首先.</summary>
    public bool IsFloating => Rank is null;

    /// <summary>The number of the style in its grammar, from 0.</summary>
    internal int Index { get; init; }

    /// <summary>The number of its kin in its grammar, from 0.</summary>
    internal int KinIndex { get; init; }

    /// <summary>Whether its members have no number: “——”, “•”.</summary>
    public bool IsBullet => Numerals is null && !IsFloating;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
