namespace OutlineLint.Numerals;

/// <summary>A set of UTF-16 units: membership costs two look-ups, however many units it holds.</summary>
/// <remarks>A page of 256 bits for each high byte that occurs; the others share the empty page 0.</remarks>
internal sealed class CharacterSet
{
    private const int WordsPerPage = 4;
    private readonly ushort[] _pageOf = new ushort[256];
    private ulong[] _bits = new ulong[WordsPerPage * 2];
    private int _pages = 1;

    public CharacterSet()
    {
    }

    public CharacterSet(string characters)
    {
        foreach (var c in characters)
            Add(c);
    }

    public bool Contains(char c) => (_bits[WordOf(c)] >> c & 1) != 0;

    /// <summary>Adds a character; false when it is there already.</summary>
    public bool Add(char c)
    {
        if (_pageOf[c >> 8] == 0)
            AddPage(c >> 8);
        var isNew = !Contains(c);
        _bits[WordOf(c)] |= 1ul << c;
        return isNew;
    }

    private int WordOf(char c) => (_pageOf[c >> 8] * WordsPerPage) + (c >> 6 & (WordsPerPage - 1));

    private void AddPage(int high)
    {
        if ((_pages + 1) * WordsPerPage > _bits.Length)
            Array.Resize(ref _bits, _bits.Length * 2);
        _pageOf[high] = (ushort)_pages++;
    }
}
