using System.Text.RegularExpressions;
using System.Xml.Linq;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Layering;

/// <summary>The floors of the house: each uses those above it and none below.</summary>
public sealed partial class LayeringTests
{
    private static readonly string[] Floors = ["Numerals", "Grammar", "Syntax", "Outlining", "Diagnostics", "Rules", "Linting", "Editing"];

    private static readonly string Source = Path.Combine(SeedFiles.Root, "src");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Source, path).Replace('\\', '/')).Where(path => !path.Contains("/obj/", StringComparison.Ordinal))];

    [Theory]
    [InlineData("OutlineLint")]
    [InlineData("OutlineLint.Documents", "OutlineLint")]
    [InlineData("OutlineLint.Reporting", "OutlineLint", "OutlineLint.Documents")]
    [InlineData("OutlineLint.LanguageServer", "OutlineLint", "OutlineLint.Documents", "OutlineLint.Reporting")]
    [InlineData("OutlineLint.View", "OutlineLint", "OutlineLint.Documents", "OutlineLint.Reporting")]
    [InlineData("OutlineLint.Cli", "OutlineLint", "OutlineLint.Documents", "OutlineLint.Reporting", "OutlineLint.LanguageServer", "OutlineLint.View")]
    public void A_project_refers_to_no_floor_below(string project, params string[] above) =>
        Assert.All(ReferencesOf(project), reference => Assert.Contains(Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')), above));

    [Fact]
    public void The_library_uses_neither_files_nor_the_console() => Assert.All(
        typeof(OutlineLint.Syntax.SyntaxTree).Assembly.GetReferencedAssemblies(),
        assembly => Assert.DoesNotContain(assembly.Name, (string[])["System.Console", "System.IO.FileSystem", "System.Net.Http", "System.Net.Sockets", "System.Diagnostics.Process"]));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_uses_no_floor_below(string file)
    {
        if (file.Split('/') is not ["OutlineLint", var folder, ..])
            return;
        var floor = Array.IndexOf(Floors, folder);
        Assert.True(floor >= 0, $"{folder} is no floor");
        Assert.All(Usings().Matches(Read(file)).Select(match => match.Groups["floor"].Value), used => Assert.InRange(Array.IndexOf(Floors, used), 0, floor));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_holds_one_type_and_is_named_for_it(string file)
    {
        if (file.EndsWith("Program.cs", StringComparison.Ordinal))
            return;
        var names = Types().Matches(Read(file)).Select(match => match.Groups["name"].Value);

        // LineParser.Markers.cs holds a part of LineParser.
        Assert.Equal([Path.GetFileName(file).Split('.')[0]], names);
    }

    private static IEnumerable<string> ReferencesOf(string project) =>
        XDocument.Load(Path.Combine(Source, project, $"{project}.csproj")).Descendants("ProjectReference").Select(reference => reference.Attribute("Include")!.Value);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Source, file));

    [GeneratedRegex(@"^using (static )?OutlineLint\.(?<floor>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Usings();

    [GeneratedRegex(@"^(public|internal|file) ([a-z]+ )*(class|struct|record struct|record|enum|interface|delegate [\w<>]+) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Types();
}
