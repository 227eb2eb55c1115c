using System.Globalization;
using System.Text.Json;
using OutlineLint.Benchmarks.Generation;

namespace OutlineLint.Benchmarks.Latency;

/// <summary>Types and deletes single characters at random places, and knows the text that this leaves.</summary>
internal sealed class Typist(string text)
{
    private const string Keys = "的了和在是工作要抓一二三，。、：；（）\n";
    private readonly SeededNumbers _numbers = new(seed: 4);
    private readonly List<string> _lines = [.. text.Split('\n')];

    /// <summary>The version of the text.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>The next keystroke, as the change that a client sends.</summary>
    public string Next()
    {
        Version++;
        var line = _numbers.Between(0, _lines.Count - 2);
        var column = _numbers.Between(0, _lines[line].Length);
        return _numbers.Between(0, 1) == 0 ? Insert(line, column, Keys[_numbers.Between(0, Keys.Length - 1)]) : Delete(line, column);
    }

    private string Insert(int line, int column, char key)
    {
        var old = _lines[line];
        if (key == '\n')
        {
            _lines[line] = old[..column];
            _lines.Insert(line + 1, old[column..]);
        }
        else
        {
            _lines[line] = old.Insert(column, key.ToString());
        }

        return Change(line, column, line, column, key.ToString());
    }

    private string Delete(int line, int column)
    {
        if (column < _lines[line].Length)
        {
            _lines[line] = _lines[line].Remove(column, 1);
            return Change(line, column, line, column + 1, "");
        }

        _lines[line] += _lines[line + 1];
        _lines.RemoveAt(line + 1);
        return Change(line, column, line + 1, 0, "");
    }

    private static string Change(int line, int column, int endLine, int endColumn, string text) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"range":{"start":{"line":{{{line}}},"character":{{{column}}}},"end":{"line":{{{endLine}}},"character":{{{endColumn}}}}},"text":"{{{JsonEncodedText.Encode(text)}}}"}""");
}
