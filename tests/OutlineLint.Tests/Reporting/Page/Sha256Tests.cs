using System.Security.Cryptography;
using OutlineLint.Reporting.Page;

namespace OutlineLint.Tests.Reporting.Page;

public sealed class Sha256Tests
{
    [Fact]
    public void It_is_the_hash_that_everybody_else_computes()
    {
        var random = new Random(7);
        for (var length = 0; length < 300; length++)
        {
            var data = new byte[length];
            random.NextBytes(data);
            Assert.Equal(SHA256.HashData(data), Sha256.Hash(data));
        }
    }
}
