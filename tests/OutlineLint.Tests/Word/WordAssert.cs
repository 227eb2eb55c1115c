using OutlineLint.Documents.Word;

namespace OutlineLint.Tests.Word;

/// <summary>Reads documents for tests.</summary>
internal static class WordAssert
{
    /// <summary>Reads a document that can be read.</summary>
    public static WordDocument Read(DocxBuilder builder)
    {
        var document = WordDocument.Read(builder.ToBytes(), out var problem);
        Assert.True(document is not null, problem.English);
        return document;
    }
}
