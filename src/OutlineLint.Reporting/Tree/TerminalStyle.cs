namespace OutlineLint.Reporting.Tree;

/// <summary>Bold and dim text in a terminal; plain text when there are no colours.</summary>
/// <param name="isOn">Whether there are colours.</param>
internal readonly struct TerminalStyle(bool isOn)
{
    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    private string Wrap(string code, string text) => isOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
