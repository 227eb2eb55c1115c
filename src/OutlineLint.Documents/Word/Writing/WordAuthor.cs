using System.Globalization;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Who writes into a document, and when.</summary>
/// <param name="Time">When; the library itself has no clock.</param>
internal sealed record WordAuthor(DateTimeOffset Time)
{
    public const string Name = "OutlineLint";

    public const string Initials = "OL";

    /// <summary>The time as Word writes it: to the second, in universal time.</summary>
    public string Date => Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The attributes of a change or a comment.</summary>
    public (string Name, string Value)[] Attributes(int id) => [("id", id.ToString(CultureInfo.InvariantCulture)), ("author", Name), ("date", Date)];
}
