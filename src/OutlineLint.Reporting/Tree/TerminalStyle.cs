namespace OutlineLint.Reporting.Tree;

/// <summary>Bold, dim and coloured text in a terminal; plain text when there are no colours.</summary>
/// <param name="isOn">Whether there are colours.</param>
internal readonly struct TerminalStyle(bool isOn)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Red(string text) => Wrap("1;31", text);

    public string Yellow(string text) => Wrap("1;33", text);

    public string Blue(string text) => Wrap("1;34", text);

    public string Green(string text) => Wrap("32", text);

    private string Wrap(string code, string text) => isOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
