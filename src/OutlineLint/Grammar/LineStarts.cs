namespace OutlineLint.Grammar;

/// <summary>The lines that the parser asks for on every line and that can begin with a character.</summary>
[Flags]
internal enum LineStarts : byte
{
    None = 0,
    Vocative = 1 << 0,
    Attachment = 1 << 1,
    SummingUp = 1 << 2,
    Furniture = 1 << 3,
    Elision = 1 << 4,
    Closing = 1 << 5,
}
