namespace OutlineLint.Documents.Word.Writing;

/// <summary>How repairs are written into a Word document.</summary>
public enum WordFixMode
{
    /// <summary>As tracked changes, which a person accepts or rejects in Word.</summary>
    Tracked,

    /// <summary>As if somebody had typed them.</summary>
    Plain,
}
