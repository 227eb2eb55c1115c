namespace OutlineLint.Diagnostics;

/// <summary>The conventions that a text follows; they shift severities.</summary>
public enum Profile
{
    /// <summary>A speech 讲话稿.</summary>
    Speech,

    /// <summary>An official document 公文 (GB/T 9704-2012).</summary>
    Document,

    /// <summary>A regulation in chapters and articles 规章.</summary>
    Regulation,

    /// <summary>A text by the conventions of Taiwan 文書處理手冊.</summary>
    Taiwan,
}
