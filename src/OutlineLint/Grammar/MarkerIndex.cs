using System.Numerics;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>The forms of markers by their first character and by the place where they may stand, in the order of the grammar.</summary>
internal sealed class MarkerIndex
{
    private const int PlaceCount = 4;
    private readonly byte[] _placesOf = new byte[char.MaxValue + 1];
    private readonly ushort[] _slotOf = new ushort[char.MaxValue + 1];
    private readonly MarkerCandidate[][] _candidates;

    public MarkerIndex(IEnumerable<MarkerForm> forms)
    {
        // Slot 0 is that of the characters that begin no marker.
        List<List<MarkerCandidate>> slots = [[]];
        foreach (var form in forms)
            Add(form, slots);
        _candidates = new MarkerCandidate[slots.Count * PlaceCount][];
        for (var i = 0; i < _candidates.Length; i++)
            _candidates[i] = [.. slots[i / PlaceCount].FindAll(candidate => ((int)candidate.Form.Places >> (i % PlaceCount) & 1) != 0)];
    }

    /// <summary>Whether a marker can begin with the character at such a place: false for nearly every character.</summary>
    public bool CanStart(char c, MarkerPlaces place) => (_placesOf[c] & (int)place) != 0;

    /// <summary>The forms that can begin with the character at one place.</summary>
    public ReadOnlySpan<MarkerCandidate> CandidatesAt(char c, MarkerPlaces place) =>
        _candidates[(_slotOf[c] * PlaceCount) + BitOperations.Log2((uint)place)];

    private void Add(MarkerForm form, List<List<MarkerCandidate>> slots)
    {
        var first = new FirstSet();
        form.Pattern.AddFirst(first);
        var candidate = new MarkerCandidate(form, form.Pattern.Second());
        foreach (var c in first.Characters)
        {
            if (_slotOf[c] == 0)
            {
                _slotOf[c] = (ushort)slots.Count;
                slots.Add([]);
            }

            slots[_slotOf[c]].Add(candidate);
            _placesOf[c] |= (byte)form.Places;
        }
    }
}
