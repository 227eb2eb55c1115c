namespace OutlineLint.Documents.Word.Writing;

/// <summary>An entry of an archive as it is stored.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Central">Its line in the directory at the end of the archive.</param>
/// <param name="Local">What stands for it before that: header, packed bytes, and whatever else lies before the next entry.</param>
/// <param name="Offset">Where <paramref name="Local"/> begins in the archive.</param>
internal sealed record ZipEntryRecord(string Name, ReadOnlyMemory<byte> Central, ReadOnlyMemory<byte> Local, int Offset);
