using System.Text;
using OutlineLint.Documents.Encodings;

namespace OutlineLint.Tests.Documents;

public sealed class TextDecoderTests
{
    private const string Speech = "同志们：\r\n一、抓学习“𠮷”\r\n";

    public static TheoryData<string, bool> EverythingFound => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "gb18030", false },
        { "utf-16le", true }, { "utf-16be", true }, { "utf-32le", true }, { "utf-32be", true },
    };

    [Theory]
    [MemberData(nameof(EverythingFound))]
    public void An_encoding_is_found_and_brings_the_same_bytes_back(string name, bool hasMark)
    {
        var bytes = (TextEncoding.Find(name)! with { HasMark = hasMark }).Encode(Speech)!;

        var decoded = Decode(bytes);

        Assert.Equal(Speech, decoded.Text);
        Assert.Equal((name, hasMark), (decoded.Encoding.Name, decoded.Encoding.HasMark));
        Assert.Equal(bytes, decoded.Encoding.Encode(decoded.Text));
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("big5")]
    [InlineData("GBK")]
    public void An_encoding_that_was_named_is_used(string name)
    {
        var encoding = TextEncoding.Find(name)!;

        var decoded = TextDecoder.Decode(encoding.Encode("一、學習")!, encoding, out _);

        Assert.Equal("一、學習", decoded?.Text);
    }

    [Fact]
    public void A_mark_is_taken_off_when_its_encoding_was_named_too() =>
        Assert.Equal("一", TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "一"u8], TextEncoding.Utf8, out _)?.Text);

    [Fact]
    public void Nothing_is_utf_8() => Assert.Equal(("", "utf-8"), (Decode([]).Text, Decode([]).Encoding.Name));

    [Fact]
    public void A_second_mark_belongs_to_the_text() => Assert.Equal("\uFEFF一", Decode([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. "一"u8]).Text);

    [Theory]
    [InlineData("00", "二进制")]
    [InlineData("E4B88000", "二进制")]
    [InlineData("4E00004E", "二进制")]
    [InlineData("FF", "GB18030")]
    [InlineData("E4B880E4", "GB18030")]
    [InlineData("EFBBBFFF", "utf-8")]
    [InlineData("FFFE00D8", "utf-16le")]
    [InlineData("FFFE41", "utf-16le")]
    [InlineData("FFFE0000000011FF", "utf-32le")]
    public void What_is_no_text_says_why(string hex, string reason)
    {
        Assert.Null(TextDecoder.Decode(Convert.FromHexString(hex), encoding: null, out var problem));
        Assert.Contains(reason, problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void No_encoding_has_an_unknown_name() => Assert.Null(TextEncoding.Find("klingon"));

    [Fact]
    public void What_an_encoding_cannot_hold_is_not_encoded()
    {
        Assert.Null(TextEncoding.Find("big5")!.Encode("🀄"));
        Assert.Null(TextEncoding.Utf8.Encode("\uD800"));
    }

    [Fact]
    public void Every_two_bytes_that_gb18030_decodes_come_back()
    {
        for (var first = 0x81; first <= 0xFE; first++)
        {
            for (var second = 0x40; second <= 0xFE; second++)
                AssertComesBack([(byte)first, (byte)second]);
        }
    }

    [Fact]
    public void Every_character_survives_gb18030()
    {
        var everything = new StringBuilder();
        for (var value = 1; value <= 0x10FFFF; value++)
        {
            if (Rune.IsValid(value))
                everything.Append(new Rune(value));
        }

        Assert.Equal(everything.ToString(), TextEncoding.Gb18030.Encoding.GetString(TextEncoding.Gb18030.Encode(everything.ToString())!));
    }

    private static void AssertComesBack(byte[] bytes)
    {
        if (TextDecoder.Decode(bytes, TextEncoding.Gb18030, out _) is { } decoded)
            Assert.Equal(bytes, decoded.Encoding.Encode(decoded.Text));
    }

    private static DecodedText Decode(byte[] bytes) => TextDecoder.Decode(bytes, encoding: null, out _)!.Value;
}
