using System.Runtime.Intrinsics;

namespace OutlineLint.Syntax.Green;

/// <summary>A question about a character that a whole block answers at once: all ones where the answer is yes.</summary>
internal interface ICharacterTest
{
    static abstract Vector512<ushort> Test(Vector512<ushort> block);

    static abstract Vector256<ushort> Test(Vector256<ushort> block);

    static abstract bool Test(ushort c);
}
