namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>Sentences stand behind the closing.</summary>
internal sealed class LateText() : Mutator("OL106", "text behind the closing")
{
    private static readonly string[] Sentences = ["会后请各组组长留一下，把表格领回去填好，明天中午以前交到办公室。", "另外再说一件事，停车场这个星期要修，车子请停到后院去。"];

    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from element in seed.Outline.Frame.Closing.TakeLast(1)
        from sentence in Sentences
        select seed.InsertBehind(seed.Outline.Lines[seed.LineOf(element.Span.Start)], sentence);
}
