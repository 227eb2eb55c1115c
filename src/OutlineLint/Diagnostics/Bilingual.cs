namespace OutlineLint.Diagnostics;

/// <summary>One message in both languages.</summary>
/// <param name="Chinese">The Chinese text; as a sentence it ends with 。.</param>
/// <param name="English">The same in English, without a final full stop.</param>
public readonly record struct Bilingual(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;
}
