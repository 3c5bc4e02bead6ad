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

    [Fact]
    public void NumberOf_TheSameTeacher_IsTheSameInItsRoundAndAnotherInTheNext()
    {
        var teacher = new TeacherId(Guid.Parse("11111111-2222-3333-4444-555555555555"));
        Assert.Equal(Entrant.NumberOf("990101-2026", teacher), Entrant.NumberOf("990101-2026", teacher));
        Assert.NotEqual(Entrant.NumberOf("990101-2026", teacher), Entrant.NumberOf("990101-2027", teacher));
        Assert.Matches("^T[0-9A-F]{12}$", Entrant.NumberOf("990101-2026", teacher));
    }
}
