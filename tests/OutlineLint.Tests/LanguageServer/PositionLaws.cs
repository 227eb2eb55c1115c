using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;
using TextEdit = OutlineLint.Tests.Texts.TextEdit;
using Position = OutlineLint.LanguageServer.Protocol.Position;

namespace OutlineLint.Tests.LanguageServer;

/// <summary>Client and server speak of the same places, in every encoding of positions and whatever the text.</summary>
public sealed class PositionLaws
{
    private static readonly PositionEncoding[] Encodings = Enum.GetValues<PositionEncoding>();

    [Fact]
    public void A_place_goes_to_the_client_and_comes_back() => SpeechGen.HoldsForAnyText(text =>
    {
        foreach (var encoding in Encodings)
        {
            var map = new PositionMap(SourceText.From(text), encoding);
            foreach (var place in ClientText.PlacesIn(text))
                Assert.Equal(place, map.ToOffset(map.ToPosition(place)));
        }
    });

    [Fact]
    public void A_place_is_where_a_client_that_counts_by_hand_finds_it() => SpeechGen.HoldsForAnyText(text =>
    {
        foreach (var encoding in Encodings)
        {
            var map = new PositionMap(SourceText.From(text), encoding);
            foreach (var place in ClientText.PlacesIn(text).Where(place => place % 7 == 0))
                Assert.Equal(ClientText.PositionOf(text, place, encoding), (map.ToPosition(place).Line, map.ToPosition(place).Character));
        }
    });

    [Fact]
    public void Any_position_is_a_place_in_the_text() => SpeechGen.HoldsForAnyText(text =>
    {
        int[] numbers = [int.MinValue, -1, 0, 1, 2, 3, 5, 80, int.MaxValue];
        foreach (var encoding in Encodings)
        {
            var map = new PositionMap(SourceText.From(text), encoding);
            foreach (var line in numbers)
                Assert.All(numbers, column => Assert.InRange(map.ToOffset(new(line, column)), 0, text.Length));
        }
    });

    [Fact]
    public void After_any_edits_the_server_has_the_text_of_the_client() => Check.One(
        LawRuns.Config.WithEndSize(60),
        Prop.ForAll(SpeechGen.Text, TextEdit.Gen.ArrayOf().ToArbitrary(), Gen.Elements(Encodings).ToArbitrary(), (text, edits, encoding) =>
        {
            var document = Open(text, encoding);
            foreach (var edit in edits)
            {
                var change = Snap(text, edit.ChangeOf(text));
                document = document.Change(Read([Write(text, change, encoding)]).ContentChanges, document.Version + 1);
                text = Apply(text, change);
                Assert.Equal(text, document.Text.ToString());
            }

            Assert.Equal(SyntaxTree.ParseText(text).Dump(), document.Tree.Dump());
        }));

    [Fact]
    public void Several_changes_in_one_message_are_made_one_after_the_other() => Check.One(
        LawRuns.Config.WithEndSize(60),
        Prop.ForAll(SpeechGen.Text, TextEdit.Gen.ArrayOf().ToArbitrary(), Gen.Elements(Encodings).ToArbitrary(), (start, edits, encoding) =>
        {
            var text = start;
            var written = new List<string>();
            foreach (var edit in edits)
            {
                var change = Snap(text, edit.ChangeOf(text));
                written.Add(Write(text, change, encoding));
                text = Apply(text, change);
            }

            Assert.Equal(text, Open(start, encoding).Change(Read(written).ContentChanges, 2).Text.ToString());
        }));

    [Theory]
    [InlineData("甲\u2028乙\u0085丙\n丁", 1, 0, 6)]
    [InlineData("甲\r乙\r\n丙\n丁", 1, 0, 2)]
    [InlineData("甲\r乙\r\n丙\n丁", 2, 0, 5)]
    [InlineData("甲\r\n乙", 0, 99, 1)]
    [InlineData("甲\n", 1, 0, 2)]
    [InlineData("甲", 9, 9, 1)]
    [InlineData("", 0, 0, 0)]
    public void Lines_end_where_the_protocol_says(string text, int line, int column, int offset) =>
        Assert.Equal(offset, new PositionMap(SourceText.From(text), PositionEncoding.Utf16).ToOffset(new(line, column)));

    [Theory]
    [InlineData("utf-8", 4)]
    [InlineData("utf-16", 2)]
    [InlineData("utf-32", 1)]
    public void A_character_beyond_the_first_plane_takes_as_many_units_as_it_has(string name, int column) =>
        Assert.Equal(new Position(0, column), new PositionMap(SourceText.From("\U00020000一"), PositionEncodings.Choose([name])).ToPosition(2));

    private static DocumentSnapshot Open(string text, PositionEncoding encoding) => DocumentSnapshot.Open(
        new() { Uri = LspClient.Uri, LanguageId = "plaintext", Version = 1, Text = text }, encoding, new() { Kind = DocumentKind.PlainText, Language = MessageLanguage.Chinese }, new Linter());

    /// <summary>A client edits between characters; a change that takes half of one takes all of it.</summary>
    private static TextChange Snap(string text, TextChange change)
    {
        var places = ClientText.PlacesIn(text).ToList();
        var (start, end) = (places.FindLast(place => place <= change.Span.Start), places.Find(place => place >= change.Span.End));
        return new(TextSpan.FromBounds(start, end), change.NewText!);
    }

    private static string Apply(string text, TextChange change) => string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));

    private static DidChangeParams Read(IEnumerable<string> changes) => JsonSerializer.Deserialize(
        $$"""{"textDocument":{"uri":"{{LspClient.Uri}}","version":2},"contentChanges":[{{string.Join(',', changes)}}]}""", LspJson.Default.DidChangeParams)!;

    private static string Write(string text, TextChange change, PositionEncoding encoding) =>
        $$"""{"range":{"start":{{Write(text, change.Span.Start, encoding)}},"end":{{Write(text, change.Span.End, encoding)}}},"text":"{{Escape(change.NewText!)}}"}""";

    private static string Write(string text, int offset, PositionEncoding encoding) =>
        ClientText.PositionOf(text, offset, encoding) is var (line, column) ? $$"""{"line":{{line}},"character":{{column}}}""" : "";

    /// <summary>As clients in JavaScript do it, which let half a surrogate pair stand.</summary>
    private static string Escape(string text) =>
        text.Aggregate(new StringBuilder(), (escaped, unit) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")).ToString();
}
