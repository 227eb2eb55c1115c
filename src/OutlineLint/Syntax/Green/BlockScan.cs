using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OutlineLint.Syntax.Green;

/// <summary>Asks 32 characters at a time, and gives the answers as the bits of a mask.</summary>
internal static class BlockScan
{
    /// <summary>How many characters a mask stands for.</summary>
    public const int BlockSize = 32;

    /// <summary>The mask of the characters from the position to the end, 32 at most; the lowest bit is the first character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mask<TTest>(ReadOnlySpan<char> text, int position, int end)
        where TTest : struct, ICharacterTest
    {
        ref var first = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), position));
        if (text.Length - position < BlockSize)
            return MaskOfFew<TTest>(ref first, end - position);
        var mask = Vector512.IsHardwareAccelerated
            ? (uint)TTest.Test(Vector512.LoadUnsafe(ref first)).ExtractMostSignificantBits()
            : TTest.Test(Vector256.LoadUnsafe(ref first)).ExtractMostSignificantBits() | TTest.Test(Vector256.LoadUnsafe(ref first, 16)).ExtractMostSignificantBits() << 16;
        return end - position < BlockSize ? mask & ((1u << (end - position)) - 1) : mask;
    }

    private static uint MaskOfFew<TTest>(ref ushort first, int count)
        where TTest : struct, ICharacterTest
    {
        uint mask = 0;
        for (var i = 0; i < Math.Min(count, BlockSize); i++)
        {
            if (TTest.Test(Unsafe.Add(ref first, i)))
                mask |= 1u << i;
        }

        return mask;
    }
}
