using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OutlineLint.Syntax.Green;

/// <summary>The vectorised pass: finds every character that is no Han character, and 第 and 方.</summary>
/// <remarks>
/// Four fifths of a speech are Han characters that mean nothing to the structure; one subtraction and one comparison
/// leave the rest as bits, which is cheaper than asking for each mark by name.
/// </remarks>
internal readonly struct CharacterScan : ICharacterTest
{
    private const ushort FirstHan = 0x4E00;
    private const ushort HanCount = 0x9FFF - FirstHan + 1;
    private const ushort Ordinal = '第';
    private const ushort Aside = '方';

    /// <summary>Counts the characters that the masks show: the scan alone, as the limit that the parser is measured against.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var position = 0; position < text.Length; position += BlockScan.BlockSize)
            count += BitOperations.PopCount(BlockScan.Mask<CharacterScan>(text, position, text.Length));
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Test(Vector512<ushort> block) =>
        Vector512.GreaterThanOrEqual(block - Vector512.Create(FirstHan), Vector512.Create(HanCount))
        | Vector512.Equals(block, Vector512.Create(Ordinal)) | Vector512.Equals(block, Vector512.Create(Aside));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Test(Vector256<ushort> block) =>
        Vector256.GreaterThanOrEqual(block - Vector256.Create(FirstHan), Vector256.Create(HanCount))
        | Vector256.Equals(block, Vector256.Create(Ordinal)) | Vector256.Equals(block, Vector256.Create(Aside));

    public static bool Test(ushort c) => (ushort)(c - FirstHan) >= HanCount || c is Ordinal or Aside;
}
