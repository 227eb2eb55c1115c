using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A number that is not what its place asks for.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Run">The members that it is counted with.</param>
/// <param name="Index">Its place among them, from 0.</param>
/// <param name="Expected">The number that its place asks for.</param>
/// <param name="IsAlone">Whether the numbers behind it go on as if it were right, so that only this one has to change.</param>
/// <param name="Other">The twin of a repeat, the greater number before, or null.</param>
internal readonly record struct NumberSlip(NumberSlipKind Kind, NumberRun Run, int Index, int Expected, bool IsAlone = false, OutlineItem? Other = null)
{
    /// <summary>The item whose number it is.</summary>
    public OutlineItem Item => Run.Members[Index].Item;
}
