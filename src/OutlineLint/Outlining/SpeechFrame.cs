using System.Collections.Immutable;

namespace OutlineLint.Outlining;

/// <summary>What stands around the body of a speech, each part with one element a line.</summary>
public sealed record SpeechFrame
{
    /// <summary>The title 标题, with its subtitle.</summary>
    public ImmutableArray<FrameElement> Title { get; init; } = [];

    /// <summary>The speaker's name and office 署名.</summary>
    public ImmutableArray<FrameElement> Byline { get; init; } = [];

    /// <summary>The date 日期, under the title or behind the signature.</summary>
    public ImmutableArray<FrameElement> Dateline { get; init; } = [];

    /// <summary>The salutation 称谓; only the first one is the salutation.</summary>
    public ImmutableArray<FrameElement> Salutation { get; init; } = [];

    /// <summary>The closing formula 结束语: thanks, or the announcement that the speech ends.</summary>
    public ImmutableArray<FrameElement> Closing { get; init; } = [];

    /// <summary>A wish or a call that closes the speech in place of a formula: “让我们……！”, “最后，祝……！”.</summary>
    public ImmutableArray<FrameElement> SoftClosing { get; init; } = [];

    /// <summary>Who signs 落款.</summary>
    public ImmutableArray<FrameElement> Signature { get; init; } = [];

    /// <summary>What is not part of the speech 残余: adverts, site furniture, page numbers, captions, notes.</summary>
    public ImmutableArray<FrameElement> Skipped { get; init; } = [];
}
