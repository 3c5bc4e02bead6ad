using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Xunit;

namespace Workforce.UnitTests.Rotation;

public sealed class SeedTests
{
    private static readonly PublicDraw Draw = new("福彩3D", "2026186", "729", new(2026, 7, 17));

    // printf 'workforce.rotation.draw/1\0<64 a>\0福彩3D|2026186|729|2026-07-17\0' | sha256sum
    [Fact]
    public void Of_IsWhatAnybodyComputesFromTheNewspaper() =>
        Assert.Equal("fb45fb176d6502830e93089d9667d3826ced24ed98924a02ef52edb16496fa80", Seed.Of(new string('a', 64), Draw));

    [Fact]
    public void Of_AnotherFingerprint_GivesAnotherSeed() => Assert.NotEqual(Seed.Of(new string('a', 64), Draw), Seed.Of(new string('b', 64), Draw));

    // printf '%s\0' workforce.rotation.draw/2 <64 a> <64 b> '' <64 c> '福彩3D|2026186|729|2026-07-17' | sha256sum
    [Fact]
    public void Of_WithParties_IsWhatAnybodyComputesFromTheRecord() =>
        Assert.Equal("940866e0e475ef9a7430c79a74974a38bc04e8c02e9d082878b5a368b2829197", Seed.Of(new string('a', 64), [new string('b', 64), "", new string('c', 64)], Draw));

    [Fact]
    public void HashOf_IsTheSha256OfTheBytesAndNotOfTheDigits() =>
        Assert.Equal("66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925", SealedSeed.HashOf(new string('0', 64)));

    [Fact]
    public void NumberOf_TheSameTeacher_IsTheSameInItsRoundAndAnotherInTheNext()
    {
        var teacher = new TeacherId(Guid.Parse("11111111-2222-3333-4444-555555555555"));
        Assert.Equal(Entrant.NumberOf("990101-2026", teacher), Entrant.NumberOf("990101-2026", teacher));
        Assert.NotEqual(Entrant.NumberOf("990101-2026", teacher), Entrant.NumberOf("990101-2027", teacher));
        Assert.Matches("^T[0-9A-F]{12}$", Entrant.NumberOf("990101-2026", teacher));
    }
}
