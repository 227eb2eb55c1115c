using System.Text.Json;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>Where something can be put into a SARIF file while all that it has stays as it is.</summary>
/// <param name="EndOfRuns">Where the list of runs ends, in bytes; -1 when there is none.</param>
/// <param name="EndOfResults">Where the list of results of each run ends, in bytes; -1 for a run without.</param>
internal sealed record SarifPlaces(int EndOfRuns, IReadOnlyList<int> EndOfResults)
{
    private const int RunsDepth = 1;

    /// <summary>Finds the places.</summary>
    /// <param name="json">The file in UTF-8, without a byte order mark.</param>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static SarifPlaces In(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != RunsDepth)
                continue;
            var isRuns = reader.ValueTextEquals("runs"u8);
            reader.Read();
            if (isRuns && reader.TokenType == JsonTokenType.StartArray)
                return InRuns(ref reader);
            reader.Skip();
        }

        return new(-1, []);
    }

    private static SarifPlaces InRuns(ref Utf8JsonReader reader)
    {
        var ends = new List<int>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            ends.Add(EndOfResultsIn(ref reader));
        return new((int)reader.TokenStartIndex, ends);
    }

    private static int EndOfResultsIn(ref Utf8JsonReader reader)
    {
        var end = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isResults = reader.ValueTextEquals("results"u8);
            reader.Read();
            var isList = isResults && reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
            end = isList ? (int)reader.TokenStartIndex : end;
        }

        return end;
    }
}
