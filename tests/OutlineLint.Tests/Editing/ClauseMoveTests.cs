using OutlineLint.Editing;

namespace OutlineLint.Tests.Editing;

public sealed class ClauseMoveTests
{
    private const string List = "要做好三件事：一是修路；二是架桥；三是植树。大家分头去办。";

    [Fact]
    public void The_marks_stay_and_the_words_move() => Move("植树", Placement.Before, "修路", List, "要做好三件事：一是植树；二是修路；三是架桥。大家分头去办。");

    [Fact]
    public void A_member_moves_behind_the_last_one() => Move("修路", Placement.After, "植树", List, "要做好三件事：一是架桥；二是植树；三是修路。大家分头去办。");

    [Fact]
    public void The_emphasis_of_markdown_stays() => Move("架桥", Placement.Before, "修路", "要做好三件事：**一是**修路；**二是**架桥；**三是**植树。", "要做好三件事：**一是**架桥；**二是**修路；**三是**植树。");

    [Fact]
    public void Members_of_several_sentences_move_whole() => Move(
        "架桥",
        Placement.Before,
        "修路",
        "要做好两件事：一是修路。先修东路。二是架桥。先架南桥。",
        "要做好两件事：一是架桥。先架南桥。二是修路。先修东路。");

    [Fact]
    public void Where_the_last_member_ends_is_not_guessed() => Move("架桥", Placement.Before, "修路", "要做好两件事：一是修路。先修东路。二是架桥。先架南桥。大家分头去办。明天开工。", null);

    [Theory]
    [InlineData("修路", Placement.Before, "架桥")]
    [InlineData("修路", Placement.Inside, "植树")]
    public void A_member_is_nobodys_child(string heading, Placement placement, string target) => Move(heading, placement, target, List, null);

    private static void Move(string heading, Placement placement, string target, string before, string? after) =>
        EditAssert.Makes(before, after, outline => SectionEdits.Move(outline, outline.Item(heading), outline.Item(target), placement));
}
