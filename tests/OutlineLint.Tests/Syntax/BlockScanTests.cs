using OutlineLint.Syntax.Green;

namespace OutlineLint.Tests.Syntax;

/// <summary>A block answers as its characters do one by one.</summary>
public class BlockScanTests
{
    private static readonly string EveryCharacter = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

    [Fact]
    public void The_scan_tells_the_same_alone_and_in_a_block() => Agree<CharacterScan>();

    [Fact]
    public void Figures_are_the_same_alone_and_in_a_block() => Agree<FigureScan>();

    [Fact]
    public void Line_ends_are_the_same_alone_and_in_a_block() => Agree<LineEndScan>();

    [Fact]
    public void A_mask_ends_with_its_text() =>
        Assert.Equal(0b101u, BlockScan.Mask<FigureScan>("一个三一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一", 0, 3));

    private static void Agree<TTest>()
        where TTest : struct, ICharacterTest
    {
        for (var at = 0; at < EveryCharacter.Length; at++)
        {
            var mask = BlockScan.Mask<TTest>(EveryCharacter, at, EveryCharacter.Length);
            Assert.Equal(TTest.Test(EveryCharacter[at]), (mask & 1) != 0);
        }
    }
}
