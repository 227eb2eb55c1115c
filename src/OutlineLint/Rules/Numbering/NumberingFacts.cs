using System.Collections.Immutable;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>What several numbering rules ask about one speech; each answer is worked out once, when it is first asked for.</summary>
internal sealed class NumberingFacts(Speech speech)
{
    private ImmutableArray<DoubledMarkers> _doubled;
    private ImmutableArray<NumberRun[]> _runs;
    private ImmutableArray<NumberSlip> _slips;
    private ImmutableArray<Miscount> _miscounts;
    private HashSet<Series>? _brokenOff;
    private HashSet<Series>? _miscounted;
    private HashSet<OutlineItem>? _first;
    private HashSet<OutlineItem>? _second;

    /// <summary>Items with two markers.</summary>
    public ImmutableArray<DoubledMarkers> Doubled => _doubled.IsDefault ? _doubled = DoubledMarkers.In(speech) : _doubled;

    /// <summary>What is counted together, by style, level and scope; nothing where all numbers are regular.</summary>
    public ImmutableArray<NumberRun[]> Runs => _runs.IsDefault ? _runs = NumberRuns.AreRegular(speech) ? [] : [.. NumberRuns.In(speech)] : _runs;

    /// <summary>Wrong numbers.</summary>
    public ImmutableArray<NumberSlip> Slips => _slips.IsDefault ? _slips = NumberSlips.In(speech) : _slips;

    /// <summary>Lists of another size than announced.</summary>
    public ImmutableArray<Miscount> Miscounts => _miscounts.IsDefault ? _miscounts = Numbering.Miscounts.In(speech) : _miscounts;

    /// <summary>Whether OL211 reports the size of the series.</summary>
    public bool IsMiscounted(Series series) => !Miscounts.IsEmpty && (_miscounted ??= [.. Miscounts.Select(miscount => miscount.Series)]).Contains(series);

    /// <summary>Whether the series is counted together with another one, because one of them begins with a wrong number.</summary>
    public bool IsBrokenOff(Series series) => (_brokenOff ??= [.. Runs.SelectMany(runs => runs).Where(run => run.Members.Length > run.Series.Members.Length).SelectMany(run => run.Members).Select(member => member.Item.Series!)]).Contains(series);

    /// <summary>Whether the item has the second of two markers with nothing between; OL215 reports it, and no other rule.</summary>
    public bool IsSecondMarker(OutlineItem item) => !Doubled.IsEmpty && (_second ??= [.. Doubled.Select(pair => pair.Second)]).Contains(item);

    /// <summary>Whether the item has one of two markers with nothing between.</summary>
    public bool IsDoubled(OutlineItem item) => !Doubled.IsEmpty && (IsSecondMarker(item) || (_first ??= [.. Doubled.Select(pair => pair.First)]).Contains(item));
}
