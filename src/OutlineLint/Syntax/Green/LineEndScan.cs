using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OutlineLint.Syntax.Green;

/// <summary>Finds the marks that end a line: LF, CR, U+0085, U+2028, U+2029.</summary>
internal readonly struct LineEndScan : ICharacterTest
{
    // U+2028 and U+2029 differ in the lowest bit: one comparison finds both.
    private const ushort Separators = 0x2029;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Test(Vector512<ushort> block) =>
        Vector512.Equals(block, Vector512.Create((ushort)'\n')) | Vector512.Equals(block, Vector512.Create((ushort)'\r'))
        | Vector512.Equals(block, Vector512.Create((ushort)0x85)) | Vector512.Equals(block | Vector512<ushort>.One, Vector512.Create(Separators));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Test(Vector256<ushort> block) =>
        Vector256.Equals(block, Vector256.Create((ushort)'\n')) | Vector256.Equals(block, Vector256.Create((ushort)'\r'))
        | Vector256.Equals(block, Vector256.Create((ushort)0x85)) | Vector256.Equals(block | Vector256<ushort>.One, Vector256.Create(Separators));

    public static bool Test(ushort c) => c is '\n' or '\r' or 0x85 || (c | 1) == Separators;
}
