using System.Globalization;
using System.Text;
using OutlineLint.Numerals;

namespace OutlineLint.Benchmarks.Generation;

/// <summary>Writes speeches of the usual shape: frame, lead-in, sections 一、, parts （一） and 1., lists 一是 in and between paragraphs.</summary>
public sealed class SpeechWriter(SeededNumbers numbers)
{
    private readonly StringBuilder _text = new();

    /// <summary>A speech of at least so many characters, a few hundred more at most.</summary>
    public string Write(int length)
    {
        _text.Clear();
        WriteHead();
        WriteLeadIn(out var sections);
        for (var section = 1; section <= sections; section++)
            WriteSection(section, length * section / sections);
        Line("farewell");
        if (numbers.Percent(80))
            Line("谢谢大家！", isText: true);
        if (numbers.Percent(6))
            Line("advert");
        return _text.ToString();
    }

    private void WriteHead()
    {
        if (numbers.Percent(5))
            Line("advert");
        _text.Append("在全县");
        Add("topic");
        Line("工作会议上的讲话", isText: true);
        if (numbers.Percent(50))
            Line(string.Create(CultureInfo.InvariantCulture, $"（{numbers.Between(2015, 2025)}年{numbers.Between(1, 12)}月{numbers.Between(1, 28)}日）"), isText: true);
        if (numbers.Percent(30))
        {
            Add("office");
            _text.Append('\u3000');
            Line("name");
        }

        EndLine();
        Add("audience");
        Line("：", isText: true);
    }

    private void WriteLeadIn(out int sections)
    {
        sections = numbers.Between(3, 5);
        Add("intro");
        Sentences(2);
        Line($"下面，我讲{Chinese(sections)}点意见。", isText: true);
    }

    /// <summary>Writes a section, with parts until the text has the length.</summary>
    private void WriteSection(int section, int length)
    {
        _text.Append(Chinese(section)).Append('、');
        Line("heading");
        Paragraph();
        for (var part = 1; _text.Length < length; part++)
            WritePart(part);
    }

    private void WritePart(int part)
    {
        _text.Append('（').Append(Chinese(part)).Append('）');
        Line("heading");
        switch (numbers.Below(10))
        {
            case < 2:
                Members(inOneParagraph: true);
                break;
            case < 4:
                Paragraph();
                Members(inOneParagraph: false);
                break;
            case < 6:
                Points();
                break;
            default:
                for (var i = numbers.Between(2, 5); i > 0; i--)
                    Paragraph();
                break;
        }
    }

    /// <summary>一是……。二是……。 in one paragraph, or each opening one.</summary>
    private void Members(bool inOneParagraph)
    {
        var count = numbers.Between(2, 5);
        for (var member = 1; member <= count; member++)
        {
            _text.Append(Chinese(member)).Append('是');
            Add("lead");
            _text.Append('。');
            Sentences(inOneParagraph ? 1 : numbers.Between(2, 5));
            if (!inOneParagraph)
                EndLine();
        }

        if (inOneParagraph)
            EndLine();
    }

    /// <summary>1. headings, a paragraph below each.</summary>
    private void Points()
    {
        var count = numbers.Between(2, 4);
        for (var point = 1; point <= count; point++)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{point}.");
            Line("heading");
            Paragraph();
        }
    }

    /// <summary>A paragraph of 60 to 400 characters.</summary>
    private void Paragraph()
    {
        var end = _text.Length + numbers.Between(60, 370);
        while (_text.Length < end)
            Sentences(1);
        EndLine();
    }

    private void Sentences(int count)
    {
        for (var i = 0; i < count; i++)
            Add("sentence");
    }

    private static string Chinese(int number) => Numeral.Write(number, NumeralSystem.Chinese);

    private void Add(string list) => Phrases.Default.Append(_text, list, numbers);

    private void Line(string words, bool isText = false)
    {
        if (isText)
            _text.Append(words);
        else
            Add(words);
        EndLine();
    }

    private void EndLine() => _text.Append('\n');
}
