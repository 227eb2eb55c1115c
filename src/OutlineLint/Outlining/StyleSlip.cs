namespace OutlineLint.Outlining;

/// <summary>How a marker departs from the first marker of its series.</summary>
public enum StyleSlip
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The same style in another form: “1．” after “1.”, “(二)” after “（一）”.</summary>
    Form,

    /// <summary>Another style of the same family: “四要” after “三是”.</summary>
    Style,

    /// <summary>A style of another family: “3、” after “二、”, “第三，” after “其次，”.</summary>
    Family,
}
