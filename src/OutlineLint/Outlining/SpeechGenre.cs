namespace OutlineLint.Outlining;

/// <summary>What kind of text a speech is 文种.</summary>
public enum SpeechGenre
{
    /// <summary>Neither title nor shape tells.</summary>
    Unknown,

    /// <summary>Words spoken to an audience: 讲话, 发言, 致辞, 主持词, 党课.</summary>
    Speech,

    /// <summary>An account of work or thought: 工作报告, 总结, 汇报, 心得体会; also when it is read out.</summary>
    Report,

    /// <summary>An official document sent to others: 通知, 决定, 函.</summary>
    Notice,

    /// <summary>A letter, an appeal or a pledge: 慰问信, 倡议书, 承诺书.</summary>
    Letter,

    /// <summary>What is to be done: 计划, 方案, 要点.</summary>
    Plan,

    /// <summary>Rules in articles: 办法, 条例, 章程.</summary>
    Regulation,

    /// <summary>A text to be read: news, an essay, 寄语.</summary>
    Article,
}
