using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using Microsoft.FSharp.Core;

namespace OutlineLint.Tests.Texts;

/// <summary>
/// How the laws are tried. Each law has its own random texts, the same in every run, so that no change fails by chance; whoever looks for texts that
/// break a law says in OUTLINELINT_RUNS how many, and gets new ones each time.
/// </summary>
internal static class LawRuns
{
    private const int Usual = 300;

    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("OUTLINELINT_RUNS"), CultureInfo.InvariantCulture, out var runs) ? runs : null;

    /// <summary>The runs of the law that the test at hand is; throws when it does not hold.</summary>
    public static Config Config => Of(Usual);

    /// <summary>The runs of a law that takes long to try: fewer, and fewer in proportion when more are asked for.</summary>
    public static Config Of(int usual)
    {
        var config = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(Asked * usual / Usual ?? usual);
        return Asked is null ? config.WithReplay(new Replay(new Rnd(SeedOf(Law)), FSharpOption<int>.None)) : config;
    }

    private static string Law => $"{TestContext.Current.TestClass?.TestClassName}.{TestContext.Current.TestMethod?.MethodName}";

    /// <summary>The hash codes of .NET differ from run to run, those of SHA-256 do not.</summary>
    private static ulong SeedOf(string law) => BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(law)));
}
