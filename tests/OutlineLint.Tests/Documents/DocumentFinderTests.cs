using OutlineLint.Documents.Discovery;

namespace OutlineLint.Tests.Documents;

public sealed class DocumentFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void No_path_means_every_document_of_the_current_folder_in_ordinal_order()
    {
        _folder.With("b.txt", "B.txt", "a/2.md", "a/1.TXT", "a/.hidden/3.markdown", ".git/x.txt", "c.log", "d.docx", "e.doc", "~$b.txt", "~$d.docx", ".#b.txt");

        Assert.Equal(["B.txt", "a/.hidden/3.markdown", "a/1.TXT", "a/2.md", "b.txt", "d.docx"], Found());
    }

    [Fact]
    public void A_named_file_is_taken_as_it_is()
    {
        _folder.Write(".gitignore", "ignored.txt");

        Assert.Equal(["a.log", "b.docx", "ignored.txt"], With("a.log", "b.docx", "ignored.txt").Found("a.log", "b.docx", "ignored.txt"));
    }

    [Fact]
    public void A_document_is_found_once() => Assert.Equal(["a.txt", "b.txt"], With("a.txt", "b.txt").Found("a.txt", ".", "./a.txt", "*.txt"));

    [Fact]
    public void A_folder_keeps_the_name_that_it_was_given()
    {
        With("s/a.txt");

        Assert.Equal(["s/a.txt"], Found("s"));
        Assert.Equal(["./s/a.txt"], Found("./s/"));
        Assert.Equal([$"{_folder.FullPath}/s/a.txt"], Found(_folder["s"]));
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt", "x/b.txt", "x/y/c.txt")]
    [InlineData("x/*", "x/b.txt")]
    [InlineData("x/**", "x/b.txt", "x/y/c.txt", "x/y/d.md")]
    [InlineData("x/?/*.md", "x/y/d.md")]
    [InlineData("**/*.log", "x/e.log")]
    [InlineData("**", "a.txt", "x/b.txt", "x/y/c.txt", "x/y/d.md")]
    public void A_pattern_means_what_it_matches(string pattern, params string[] expected) =>
        Assert.Equal(expected, With("a.txt", "x/b.txt", "x/y/c.txt", "x/y/d.md", "x/e.log").Found(pattern));

    [Fact]
    public void A_file_with_a_pattern_for_a_name_is_that_file() => Assert.Equal(["[1].txt"], With("1.txt", "[1].txt").Found("[1].txt"));

    [Fact]
    public void What_is_not_there_is_an_error_and_the_others_go_on()
    {
        var found = DocumentFinder.Find(["no.txt", "a.txt", "*.md"], With("a.txt")._folder.FullPath);

        Assert.Equal(["a.txt"], found.Sources.Select(source => source.FileName));
        Assert.Equal(["no.txt", "*.md"], found.Errors.Select(error => error.FileName));
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        var source = Assert.Single(DocumentFinder.Find(["-", "-"], _folder.FullPath, "speech.txt").Sources);

        Assert.Equal(("speech.txt", null), (source.FileName, source.Path));
    }

    [Fact]
    public void Linked_folders_are_not_followed_unless_named_and_linked_files_are()
    {
        With("real/a.txt");
        Directory.CreateSymbolicLink(_folder["real/loop"], "..");
        Directory.CreateSymbolicLink(_folder["folder"], "real");
        File.CreateSymbolicLink(_folder["link.txt"], Path.Combine("real", "a.txt"));

        Assert.Equal(["link.txt", "real/a.txt"], Found());
        Assert.Equal(["folder/a.txt"], Found("folder"));
    }

    [Theory]
    [InlineData("drafts/", "a.txt", "x/y.txt")]
    [InlineData("drafts", "a.txt", "x/y.txt")]
    [InlineData("a.txt/", "a.txt", "drafts/b.txt", "drafts/keep.txt", "x/drafts/c.txt", "x/y.txt")]
    [InlineData("/drafts", "a.txt", "x/drafts/c.txt", "x/y.txt")]
    [InlineData("x/drafts", "a.txt", "drafts/b.txt", "drafts/keep.txt", "x/y.txt")]
    [InlineData("# no rule\n\n  \n", "a.txt", "drafts/b.txt", "drafts/keep.txt", "x/drafts/c.txt", "x/y.txt")]
    [InlineData("*.txt\n!keep.txt", "drafts/keep.txt")]
    [InlineData("drafts/\n!drafts/keep.txt", "a.txt", "x/y.txt")]
    [InlineData("drafts/*\n!drafts/keep.txt", "a.txt", "drafts/keep.txt", "x/drafts/c.txt", "x/y.txt")]
    [InlineData("**/drafts/*.txt", "a.txt", "x/y.txt")]
    [InlineData("x/**\r\n", "a.txt", "drafts/b.txt", "drafts/keep.txt")]
    [InlineData("[a-x].txt   \n\\!keep.txt", "drafts/keep.txt", "x/y.txt")]
    public void Ignored_files_are_not_found(string ignore, params string[] expected)
    {
        _folder.Write(".gitignore", ignore);

        Assert.Equal(expected, With("a.txt", "drafts/b.txt", "drafts/keep.txt", "x/drafts/c.txt", "x/y.txt").Found());
    }

    [Fact]
    public void The_nearest_ignore_file_decides()
    {
        _folder.Write(".gitignore", "*.txt");
        _folder.Write("x/.gitignore", "!*.txt\n/z.txt");

        Assert.Equal(["x/b.txt", "x/y/z.txt"], With("a.txt", "x/b.txt", "x/z.txt", "x/y/z.txt").Found());
    }

    [Fact]
    public void Ignore_files_above_hold_as_far_as_the_repository_goes()
    {
        _folder.Write(".gitignore", "a.txt");
        _folder.Write("repo/.gitignore", "b.txt\n/s/c.txt");
        _folder.Write("repo/.git/info/exclude", "d.txt");
        With("repo/s/a.txt", "repo/s/b.txt", "repo/s/c.txt", "repo/s/d.txt", "repo/s/e.txt");

        Assert.Equal(["repo/s/a.txt", "repo/s/e.txt"], Found("repo/s"));
    }

    [Fact]
    public void A_folder_that_is_named_is_searched_even_if_ignored()
    {
        _folder.Write(".gitignore", "out/");
        _folder.With(".git/HEAD", "out/a.txt");

        Assert.Equal(["out/a.txt"], Found("out"));
    }

    public void Dispose() => _folder.Dispose();

    private DocumentFinderTests With(params string[] paths)
    {
        _folder.With(paths);
        return this;
    }

    private IEnumerable<string> Found(params string[] paths) =>
        DocumentFinder.Find(paths, _folder.FullPath).Sources.Select(source => source.FileName);
}
