using OutlineLint.Documents.Discovery;

namespace OutlineLint.Tests.Documents;

public sealed class PatternTests
{
    [Theory]
    [InlineData("*.txt", "讲话.txt", true)]
    [InlineData("*.txt", "讲话.md", false)]
    [InlineData("讲?.txt", "讲话.txt", true)]
    [InlineData("讲?.txt", "讲.txt", false)]
    [InlineData("*a*b*c", "xxaxxbxxbxxc", true)]
    [InlineData("*a*b*c", "xxaxxbxxbxx", false)]
    [InlineData("[a-c]1", "b1", true)]
    [InlineData("[!a-c]1", "b1", false)]
    [InlineData("[^a-c]1", "d1", true)]
    [InlineData("[]]", "]", true)]
    [InlineData("[a-", "[a-", true)]
    [InlineData(@"\*", "*", true)]
    [InlineData(@"\*", "a", false)]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    public void A_name_fits_a_pattern(string pattern, string name, bool fits) => Assert.Equal(fits, Wildcard.IsMatch(pattern, name));

    [Theory]
    [InlineData("**/*.txt", "a.txt", true)]
    [InlineData("**/*.txt", "a/b/c.txt", true)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b", "a/x/y/c", false)]
    [InlineData("a/*/b", "a/x/b", true)]
    [InlineData("a/*/b", "a/x/y/b", false)]
    [InlineData("*.txt", "a/b.txt", false)]
    [InlineData("**/2024/**/*.md", "x/2024/y/z.md", true)]
    public void A_path_fits_a_pattern(string pattern, string path, bool fits) => Assert.Equal(fits, PathPattern.Parse(pattern).IsMatch(path));

    [Fact]
    public void A_malicious_pattern_takes_no_time()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 200)) + "b";

        Assert.False(Wildcard.IsMatch(pattern, new string('a', 20_000)));
    }
}
