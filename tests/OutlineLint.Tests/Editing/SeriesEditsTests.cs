using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Editing;

public sealed class SeriesEditsTests
{
    [Fact]
    public void A_series_is_numbered_anew_in_its_own_forms() => Renumber("抓学习", """
        一、抓学习
        学要学深。
        三、抓落实
        第三点最要紧。
        3、抓监督
        督要督实。
        """, """
        一、抓学习
        学要学深。
        二、抓落实
        第三点最要紧。
        3、抓监督
        督要督实。
        """);

    [Fact]
    public void A_second_first_member_is_counted_with_the_others() => Renumber("抓学习", "一、抓学习\n学要学深。\n一、抓落实\n落要落细。\n二、抓监督\n督要督实。\n", "一、抓学习\n学要学深。\n二、抓落实\n落要落细。\n三、抓监督\n督要督实。\n");

    [Fact]
    public void Order_words_are_numbered_too() => Renumber("抓学习", "首先，抓学习。\n再次，抓落实。\n最后，抓监督。\n", "首先，抓学习。\n其次，抓落实。\n最后，抓监督。\n");

    [Fact]
    public void A_right_series_is_left_alone() => Renumber("修路", "做好三件事：一是修路；二是架桥；三是植树。", null);

    [Fact]
    public void A_missing_heading_gets_a_line() => FillMissing("抓学习", "　　一、抓学习\n学要学深。\n\n　　二、抓落实\n落要落细。\n\n　　四、抓总结\n总要总全。\n", "　　一、抓学习\n学要学深。\n\n　　二、抓落实\n落要落细。\n\n　　三、\n\n　　四、抓总结\n总要总全。\n");

    [Fact]
    public void A_missing_heading_of_markdown_gets_its_hashes() => FillMissing("抓学习", "## 一、抓学习\n\n学。\n\n## 三、抓总结\n\n总。\n", "## 一、抓学习\n\n学。\n\n## 二、\n\n## 三、抓总结\n\n总。\n");

    [Fact]
    public void A_missing_article_gets_its_blank() => FillMissing("为了", "第一条　为了管好宿舍。\r\n第二条　本办法适用于学生。\r\n第五条　学生要登记。\r\n", "第一条　为了管好宿舍。\r\n第二条　本办法适用于学生。\r\n第三条　\r\n第四条　\r\n第五条　学生要登记。\r\n");

    [Fact]
    public void A_missing_member_inside_a_paragraph_gets_a_clause_and_the_right_count() => FillMissing("修路", "做好以下三件事：一是修路；二是架桥；四是植树。", "做好以下四件事：一是修路；二是架桥；三是（待补充）；四是植树。");

    [Fact]
    public void A_count_that_knew_better_stays() => FillMissing("修路", "做好以下四件事：一是修路；二是架桥；四是植树。", "做好以下四件事：一是修路；二是架桥；三是（待补充）；四是植树。");

    [Fact]
    public void A_missing_member_of_a_list_in_semicolons_has_its_mark() => FillMissing("身份证", "带好东西：\n（一）身份证；\n（三）登记表；\n（四）照片。\n", "带好东西：\n（一）身份证；\n（二）（待补充）；\n（三）登记表；\n（四）照片。\n");

    [Fact]
    public void A_wrong_number_is_no_gap() => FillMissing("抓学习", "一、抓学习\n学。\n五、抓落实\n落。\n三、抓监督\n督。\n四、抓总结\n总。\n", null);

    [Fact]
    public void Nobody_forgot_twenty_sections() => FillMissing("抓学习", "一、抓学习\n学。\n二、抓落实\n落。\n三十、抓监督\n督。\n", null);

    [Fact]
    public void All_members_get_the_style_of_the_first() => AlignStyle("抓学习", "一、抓学习\n学。\n二、抓落实\n落。\n3. 抓监督\n督。\n", "一、抓学习\n学。\n二、抓落实\n落。\n三、抓监督\n督。\n");

    [Fact]
    public void Words_are_aligned() => AlignStyle("修路", "做好三件事：一是修路；二是架桥；三要植树。", "做好三件事：一是修路；二是架桥；三是植树。");

    [Fact]
    public void A_slip_is_no_model() => AlignStyle("抓学习", "（一)抓学习。学。\n（二）抓落实。落。\n(三)抓监督。督。\n", "（一）抓学习。学。\n（二）抓落实。落。\n（三）抓监督。督。\n");

    [Fact]
    public void A_habit_of_the_whole_series_is_no_slip() => AlignStyle("抓学习", "1、抓学习。学。\n2、抓落实。落。\n", null);

    private static void Renumber(string heading, string before, string? after) => Edit(heading, before, after, SeriesEdits.Renumber);

    private static void FillMissing(string heading, string before, string? after) => Edit(heading, before, after, SeriesEdits.FillMissing);

    private static void AlignStyle(string heading, string before, string? after) => Edit(heading, before, after, SeriesEdits.AlignStyle);

    private static void Edit(string heading, string before, string? after, Func<Outline, Series, Fix?> edit) =>
        EditAssert.Makes(before, after, outline => edit(outline, outline.Item(heading).Series!));
}
