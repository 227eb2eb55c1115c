namespace OutlineLint.Tests.Outlining;

/// <summary>What stands around the body.</summary>
public sealed class FrameTests
{
    private const string Body = """
        一、修好水渠
        水渠通了，田里才有水，大家心里才踏实。
        二、管好水渠
        谁家门前谁家管，一户也不能少。
        """;

    [Fact]
    public void A_title_may_have_two_lines_a_byline_and_a_date() => OutlineAssert.Frame($"""
        [title|在全县冬修水利|]
        [title|工作会议上的讲话|]
        [byline|县长　林小川|]
        [date|（2024年11月3日）|]

        [salutation|同志们：|]
        {Body}
        [closing|我就讲这些，谢谢大家！|]
        """);

    [Fact]
    public void A_subtitle_belongs_to_the_title() => OutlineAssert.Frame($"""
        [title|让水流到每一块田里|]
        [title|——在冬修水利动员会上的讲话|]

        [salutation|同志们：|]
        {Body}
        [closing|谢谢大家！|]
        """);

    [Theory]
    [InlineData("同志们：")]
    [InlineData("同志们")]
    [InlineData("同志们！")]
    [InlineData("各位领导、各位来宾：")]
    [InlineData("尊敬的各位老师，亲爱的同学们：")]
    [InlineData("各位代表:")]
    public void A_salutation_may_be_written_in_many_ways(string salutation) => OutlineAssert.Frame($"""
        [title|在开工仪式上的致辞|]
        [salutation|{salutation}|]
        {Body}
        [closing|谢谢大家！|]
        """);

    [Fact]
    public void A_salutation_may_be_glued_to_the_text() => OutlineAssert.Frame($"""
        [title|在开工仪式上的致辞|]
        [salutation|同志们：|]今天是个好日子，水渠开工了。
        {Body}
        [closing|谢谢大家！|]
        """);

    [Fact]
    public void A_greeting_stands_behind_the_salutation() => OutlineAssert.Frame($"""
        [salutation|老师们，同学们：大家好！|]
        {Body}
        [closing|谢谢大家！|]
        """);

    [Fact]
    public void Only_the_first_salutation_is_the_salutation() => OutlineAssert.Frame($"""
        [salutation|同志们：|]
        {Body}
        同志们！水渠连着千家万户。
        [closing|谢谢大家！|]
        """);

    [Theory]
    [InlineData("谢谢大家！")]
    [InlineData("我就讲这些。")]
    [InlineData("我的讲话完了，谢谢大家。")]
    [InlineData("我的发言完毕，不当之处，请批评指正。")]
    [InlineData("以上是我的几点意见，供大家参考。")]
    [InlineData("特此通知。")]
    [InlineData("以上报告，请予审议。")]
    [InlineData("现在，我宣布，大会开幕！")]
    [InlineData("散会。")]
    public void A_closing_may_be_of_many_kinds(string closing) => OutlineAssert.Frame($"""
        [salutation|同志们：|]
        {Body}
        [closing|{closing}|]
        """);

    [Theory]
    [InlineData("祝大家身体健康，阖家幸福！")]
    [InlineData("让我们携起手来，把水渠修到家家户户门口！")]
    public void A_wish_or_a_call_closes_softly(string closing) => OutlineAssert.Frame($"""
        [salutation|同志们：|]
        {Body}
        [soft|{closing}|]
        """);

    [Fact]
    public void A_signature_and_a_date_may_stand_behind_the_closing() => OutlineAssert.Frame($"""
        [title|关于冬修水利的通知|]
        [salutation|各村民委员会：|]
        {Body}
        [closing|特此通知。|]
        [signature|柳林镇人民政府|]
        [date|2024年11月3日|]
        """);

    [Fact]
    public void Adverts_may_stand_before_and_behind() => OutlineAssert.Frame($"""
        [skipped|更多范文请关注微信公众号|]
        [title|在冬修水利动员会上的讲话|]
        [salutation|同志们：|]
        {Body}
        [closing|谢谢大家！|]
        [skipped|素材库会员群，扫码关注，立享优惠|]
        """);

    [Fact]
    public void An_advert_may_be_glued_to_the_closing() => OutlineAssert.Frame($"""
        [salutation|同志们：|]
        {Body}
        [closing|我就讲这些。|][skipped|【会员素材库，加微信领取更多范文】|]
        """);

    [Fact]
    public void Page_numbers_may_stand_in_the_body() => OutlineAssert.Frame("""
        [salutation|同志们：|]
        一、修好水渠
        水渠通了，田里才有水。
        [skipped|第1页 共2页|]
        二、管好水渠
        谁家门前谁家管。
        [skipped|— 2 —|]
        [closing|谢谢大家！|]
        """);

    [Fact]
    public void A_length_note_belongs_to_the_title() => OutlineAssert.Frame($"""
        [title|修渠心得交流发言（3639字）|]
        {Body}
        [closing|谢谢大家！|]
        """);

    [Fact]
    public void A_speech_may_have_no_frame_at_all() => OutlineAssert.Frame(Body);
}
