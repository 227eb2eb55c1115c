namespace OutlineLint.Documents.Word;

/// <summary>What characters of the symbol fonts look like: the bullets and figures that Word and WPS offer in their menus.</summary>
internal static class WordSymbols
{
    /// <summary>Fonts with signs of their own put them here, at the byte that they had in an eight-bit font.</summary>
    private const char FirstPrivate = '\uF000';

    /// <summary>A text with the signs of its font as characters that every font has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">Its font.</param>
    /// <param name="fallback">What stands for a sign that is not known.</param>
    public static string Read(string text, string? font, char fallback) =>
        string.Create(text.Length, (text, font, fallback), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = Read(state.text[i], state.font, state.fallback);
        });

    /// <inheritdoc cref="Read(string, string?, char)"/>
    public static char Read(char c, string? font, char fallback)
    {
        var isPrivate = c is >= FirstPrivate and <= '\uF0FF';
        var code = isPrivate ? c - FirstPrivate : c;
        return font switch
        {
            "Wingdings" when code is >= 0x20 and <= 0xFF => Wingdings(code) ?? fallback,
            "Symbol" when code == 0xB7 => '•',
            _ => isPrivate ? fallback : c,
        };
    }

    private static char? Wingdings(int code) => code switch
    {
        0x6C => '●',
        0x6D => '❍',
        0x6E or 0xA7 => '■',
        0x6F or 0x71 or 0xA8 => '□',
        0x74 or 0x75 => '◆',
        0x76 => '❖',
        0x77 => '⬥',
        >= 0x81 and <= 0x8A => (char)('①' + code - 0x81),
        >= 0x8C and <= 0x95 => (char)('❶' + code - 0x8C),
        0x9E => '·',
        0x9F => '•',
        0xA1 => '○',
        0xAB => '★',
        0xD8 => '➢',
        0xE0 => '→',
        0xFC => '✓',
        0xFE => '☑',
        _ => null,
    };
}
