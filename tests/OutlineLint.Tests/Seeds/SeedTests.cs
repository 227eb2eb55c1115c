using System.Collections.Immutable;
using System.Text;
using OutlineLint.Outlining;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Tree;
using OutlineLint.Syntax;
using OutlineLint.Tests.Snapshots;

namespace OutlineLint.Tests.Seeds;

/// <summary>The tree and the outline of every seed, as a reviewer reads them.</summary>
public sealed class SeedTests
{
    public static TheoryData<string> Names => [.. SeedFiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_a_tree(string name) => Compare(name, "tree", SyntaxTree.ParseText(SeedFiles.Read(name).Text).Dump());

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_an_outline(string name)
    {
        var document = SeedFiles.Read(name);
        var outline = Outline.Create(SyntaxTree.ParseText(document.Text));
        var tree = new TreeFormat(new TreeLayout { Width = 100 }).Render(new DocumentOutline(name, document.Encoding.Name, outline), index: 0);

        Compare(name, "outline", $"{tree}\n{Listing(outline.Frame)}");
    }

    private static string Listing(SpeechFrame frame)
    {
        var listing = new StringBuilder();
        Add("title", frame.Title);
        Add("byline", frame.Byline);
        Add("dateline", frame.Dateline);
        Add("salutation", frame.Salutation);
        Add("closing", frame.Closing);
        Add("soft closing", frame.SoftClosing);
        Add("signature", frame.Signature);
        Add("skipped", frame.Skipped);
        return listing.ToString();

        void Add(string name, ImmutableArray<FrameElement> elements)
        {
            foreach (var element in elements)
                listing.Append(name).Append(' ').Append(element.Span).Append(' ').Append(element.Text).Append('\n');
        }
    }

    private static void Compare(string seed, string part, string text)
    {
        var folder = Path.Combine(SeedFiles.Root, "tests", "OutlineLint.Tests", "Seeds", seed);
        Directory.CreateDirectory(folder);
        Snapshot.Compare(text, Path.Combine(folder, part));
    }
}
