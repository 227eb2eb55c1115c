using System.Buffers.Binary;
using System.Numerics;

namespace OutlineLint.Reporting.Page;

/// <summary>
/// SHA-256 (FIPS 180-4), by which a content security policy knows a script. The runtime's own asks for OpenSSL on the machine, and the program runs
/// on machines that have none.
/// </summary>
internal static class Sha256
{
    private const int BlockLength = 64;

    /// <summary>The hash of some bytes: 32 of them.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        uint[] state = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
        var whole = data.Length / BlockLength * BlockLength;
        for (var at = 0; at < whole; at += BlockLength)
            Mix(state, data.Slice(at, BlockLength));
        var end = Ending(data[whole..], data.Length);
        for (var at = 0; at < end.Length; at += BlockLength)
            Mix(state, end.AsSpan(at, BlockLength));
        var hash = new byte[32];
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(i * 4), state[i]);
        return hash;
    }

    /// <summary>The first 32 bits of the fractions of the cube roots of the first 64 primes.</summary>
    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    private static byte[] Ending(ReadOnlySpan<byte> rest, int length)
    {
        var end = new byte[rest.Length + 9 > BlockLength ? 2 * BlockLength : BlockLength];
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(end.AsSpan(end.Length - 8), (ulong)length * 8);
        return end;
    }

    private static void Mix(uint[] state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[64];
        Spread(block, words);
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var i = 0; i < words.Length; i++)
        {
            var upper = h + (Turn(e, 6) ^ Turn(e, 11) ^ Turn(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var lower = (Turn(a, 2) ^ Turn(a, 13) ^ Turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + upper, c, b, a, upper + lower);
        }

        ReadOnlySpan<uint> mixed = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < state.Length; i++)
            state[i] += mixed[i];
    }

    private static void Spread(ReadOnlySpan<byte> block, Span<uint> words)
    {
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..]);
        for (var i = 16; i < words.Length; i++)
        {
            var (older, newer) = (words[i - 15], words[i - 2]);
            words[i] = words[i - 16] + (Turn(older, 7) ^ Turn(older, 18) ^ (older >> 3)) + words[i - 7] + (Turn(newer, 17) ^ Turn(newer, 19) ^ (newer >> 10));
        }
    }

    private static uint Turn(uint value, int by) => BitOperations.RotateRight(value, by);
}
