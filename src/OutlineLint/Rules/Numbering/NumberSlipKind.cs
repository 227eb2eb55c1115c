namespace OutlineLint.Rules.Numbering;

/// <summary>What is wrong with a number; each kind has its rule.</summary>
internal enum NumberSlipKind
{
    /// <summary>一、二、四、: OL201.</summary>
    Skipped,

    /// <summary>二、二、: OL202.</summary>
    Repeated,

    /// <summary>一、 again at the top, with nothing above that would set the two lists apart: OL202.</summary>
    RepeatedSeries,

    /// <summary>三、二、: OL203.</summary>
    OutOfOrder,

    /// <summary>A series that begins at 二: OL204.</summary>
    NotFromOne,

    /// <summary>（三） under 二、 where other series begin at （一）: OL213.</summary>
    RunsOn,

    /// <summary>（一） under 四、 where other series run on: OL213.</summary>
    Restarts,
}
