using OutlineLint.Documents;

namespace OutlineLint.Tests.Documents;

public sealed class NewLinesTests
{
    [Theory]
    [InlineData("", NewLineKind.None)]
    [InlineData("一", NewLineKind.None)]
    [InlineData("一\n二\n", NewLineKind.LineFeed)]
    [InlineData("一\r\n二\r\n", NewLineKind.CarriageReturnLineFeed)]
    [InlineData("一\r二\r", NewLineKind.CarriageReturn)]
    [InlineData("一\r\n二\n", NewLineKind.Mixed)]
    [InlineData("一\n\r二", NewLineKind.Mixed)]
    public void The_kind_of_new_lines_is_told(string text, NewLineKind kind) => Assert.Equal(kind, NewLines.Of(text));
}
