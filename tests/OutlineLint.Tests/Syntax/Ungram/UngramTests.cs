using System.Reflection;
using OutlineLint.Syntax;
using OutlineLint.Tests.Seeds;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Syntax.Ungram;

/// <summary><c>speech.ungram</c> and the code say the same.</summary>
public sealed class UngramTests
{
    private static readonly Type[] NodeTypes = [.. typeof(SyntaxNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(SyntaxNode)) && !type.IsAbstract)];

    public static TheoryData<string> NodeNames => [.. UngramFile.Rules.Values.Where(rule => rule.IsNode).Select(rule => rule.Name)];

    public static TheoryData<string> Names => [.. UngramFile.Rules.Keys];

    public static TheoryData<string> SeedNames => [.. SeedFiles.Names];

    [Fact]
    public void Every_node_type_is_in_it() => Assert.Equal(
        NodeTypes.Select(type => type.Name).Order(StringComparer.Ordinal),
        UngramFile.Rules.Values.Where(rule => rule.IsNode).Select(rule => $"{rule.Name}Syntax").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_kind_of_token_is_in_it() => Assert.Equal(
        Enum.GetNames<SyntaxKind>().Where(kind => kind.EndsWith("Token", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Parts().Where(part => part.IsToken).Select(part => $"{part.Symbol}Token").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_name_in_it_is_defined_in_it() =>
        Assert.All(Parts().Where(part => !part.IsToken), part => Assert.Contains(part.Symbol, UngramFile.Rules.Keys));

    [Theory]
    [MemberData(nameof(NodeNames))]
    public void A_node_has_its_labels_as_properties(string name)
    {
        var type = TypeOf(name);
        Assert.True(type.IsSealed);
        Assert.True(Enum.IsDefined(Enum.Parse<SyntaxKind>(name)));
        Assert.All(UngramFile.Rules[name].Alternatives[0], part =>
        {
            var property = type.GetProperty(char.ToUpperInvariant(part.Label![0]) + part.Label[1..]);
            Assert.NotNull(property);
            Assert.Equal(part.Times == '*' ? typeof(IEnumerable<>).MakeGenericType(TypeOf(part)) : TypeOf(part), property.PropertyType);
            Assert.Equal(part.Times == '?', new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Alternatives_that_are_nodes_have_a_common_base(string name)
    {
        var rule = UngramFile.Rules[name];
        if (rule.IsNode || rule.Alternatives.SelectMany(parts => parts).Any(part => part.IsToken))
            return;
        Assert.True(TypeOf(name).IsAbstract);
        Assert.Equal(
            NodeTypes.Where(type => type.IsSubclassOf(TypeOf(name))).Select(type => type.Name).Order(StringComparer.Ordinal),
            rule.Alternatives.Select(parts => $"{Assert.Single(parts).Symbol}Syntax").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SeedNames))]
    public void Every_seed_conforms_to_it(string name) => AssertConforms(SyntaxTree.ParseText(SeedFiles.Read(name).Text).GetRoot());

    [Fact]
    public void Every_text_conforms_to_it() => SpeechGen.HoldsForAnyText(text => AssertConforms(SyntaxTree.ParseText(text).GetRoot()));

    private static IEnumerable<UngramPart> Parts() => UngramFile.Rules.Values.SelectMany(rule => rule.Alternatives).SelectMany(parts => parts);

    private static Type TypeOf(UngramPart part) =>
        part.IsToken ? typeof(SyntaxToken)
        : UngramFile.Rules[part.Symbol].Alternatives.Any(parts => parts.Any(alternative => alternative is { IsToken: true, Label: null })) ? typeof(SyntaxNodeOrToken)
        : TypeOf(part.Symbol);

    private static Type TypeOf(string name) => typeof(SyntaxNode).Assembly.GetType($"OutlineLint.Syntax.{name}Syntax", throwOnError: true)!;

    private static void AssertConforms(SyntaxNode node)
    {
        var children = node.ChildNodesAndTokens();
        var next = 0;
        foreach (var part in UngramFile.Rules[node.Kind.ToString()].Alternatives[0])
        {
            var first = next;
            while (next < children.Count && Is(children[next].Kind, part) && (part.Times == '*' || next == first))
                next++;
            if (part.Times == ' ')
                Assert.True(next == first + 1, $"{node.Kind} misses {part.Label}: {node}");
        }

        Assert.True(next == children.Count, $"{node.Kind} has {(next < children.Count ? children[next].Kind : SyntaxKind.None)} at its end: {node}");
        Assert.Equal($"{node.Kind}Syntax", node.GetType().Name);
        Assert.All(node.ChildNodes(), AssertConforms);
    }

    private static bool Is(SyntaxKind kind, UngramPart part) =>
        part.IsToken ? kind.ToString() == $"{part.Symbol}Token"
        : UngramFile.Rules[part.Symbol] is { IsNode: false } union ? union.Alternatives.Any(parts => Is(kind, parts[0]))
        : kind.ToString() == part.Symbol;
}
