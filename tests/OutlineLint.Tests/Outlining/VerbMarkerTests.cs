namespace OutlineLint.Tests.Outlining;

/// <summary>一抓, 二抓: markers that are believed only together.</summary>
public sealed class VerbMarkerTests
{
    [Fact]
    public void A_line_whose_verb_is_counted_is_no_heading_without_a_number() => OutlineAssert.Items("""
        [1|一抓|]变了
        。
        [1|二抓|]、打
        #
        """);

    [Fact]
    public void Headings_with_verbs_are_the_items_themselves() => OutlineAssert.Items("""
        今年的工作，说到底是两件事。

        [1|一抓|]安全

        安全是头等大事，人人都要上心。

        [1|二抓|]质量

        质量是饭碗，人人都要上心。
        """);
}
