using System.Text;

namespace OutlineLint.Documents.Word;

/// <summary>Tells from the first bytes what a file is that calls itself a Word document.</summary>
internal static class WordSignature
{
    /// <summary>Refuses what is no archive, with the reason.</summary>
    /// <exception cref="WordException">It is none.</exception>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        if (IsCompoundFile(bytes))
            throw new WordException(IsEncrypted(bytes) ? WordProblem.Encrypted : WordProblem.OldFormat);
        if (!bytes.StartsWith("PK"u8))
            throw new WordException(WordProblem.Damaged);
    }

    /// <summary>The container of the old formats, and of encrypted files.</summary>
    public static bool IsCompoundFile(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]);

    private static bool IsEncrypted(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
}
