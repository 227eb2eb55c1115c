namespace OutlineLint.Numerals;

/// <summary>壹, 拾贰, 壹佰零叁; read also as 貳 參 陸, 弍 弎 and 壱 弐 参, written simplified.</summary>
internal sealed class FormalScript() : CountingScript(ChineseFigures.AllFormal)
{
    public static readonly FormalScript Instance = new();

    protected override string Figures => "零壹贰叁肆伍陆柒捌玖拾佰仟";

    protected override int FigureOf(char c) => ChineseFigures.Formal(c);
}
