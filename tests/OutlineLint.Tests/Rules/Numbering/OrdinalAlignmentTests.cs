using OutlineLint.Rules.Numbering;

namespace OutlineLint.Tests.Rules.Numbering;

public class OrdinalAlignmentTests
{
    [Theory]
    [InlineData(new[] { 1, 2, 3 }, "+++")]
    [InlineData(new[] { 1, 2, 4, 5 }, "++++")]
    [InlineData(new[] { 1, 2, 5, 4 }, "++-+")]
    [InlineData(new[] { 1, 3, 3, 4 }, "+-++")]
    [InlineData(new[] { 2, 2, 3 }, "-++")]
    [InlineData(new[] { 2, 3, 4 }, "+++")]
    [InlineData(new[] { 1, 2, 3, 9 }, "+++-")]
    [InlineData(new[] { 1, 2, 7, 3, 4 }, "++-++")]
    public void The_fewest_wrong_numbers_explain_the_rest(int[] written, string right) =>
        Assert.Equal(right, string.Concat(OrdinalAlignment.Right(written, 1).Select(isRight => isRight ? '+' : '-')));
}
