using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OutlineLint.Syntax.Green;

/// <summary>Finds the figures that a count can be written with: 一 … 十, 两, 几, 0 … 9.</summary>
internal readonly struct FigureScan : ICharacterTest
{
    public static bool Test(ushort c) =>
        (char)c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '几' or (>= '0' and <= '9');

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Test(Vector512<ushort> block) =>
        Is(block, '一') | Is(block, '二') | Is(block, '三') | Is(block, '四') | Is(block, '五') | Is(block, '六')
        | Is(block, '七') | Is(block, '八') | Is(block, '九') | Is(block, '十') | Is(block, '两') | Is(block, '几')
        | Vector512.LessThan(block - Vector512.Create((ushort)'0'), Vector512.Create((ushort)10));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Test(Vector256<ushort> block) =>
        Is(block, '一') | Is(block, '二') | Is(block, '三') | Is(block, '四') | Is(block, '五') | Is(block, '六')
        | Is(block, '七') | Is(block, '八') | Is(block, '九') | Is(block, '十') | Is(block, '两') | Is(block, '几')
        | Vector256.LessThan(block - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));

    private static Vector512<ushort> Is(Vector512<ushort> block, char c) => Vector512.Equals(block, Vector512.Create((ushort)c));

    private static Vector256<ushort> Is(Vector256<ushort> block, char c) => Vector256.Equals(block, Vector256.Create((ushort)c));
}
