using Workforce.Access.Features.Access.Me;
using Xunit;

namespace Workforce.UnitTests.Access;

public sealed class QrCodeTests
{
    [Fact]
    public void Path_HasTheThreeFinderPatterns()
    {
        var code = QrCode.Of("otpauth://totp/x:y?secret=JBSWY3DPEHPK3PXP");
        // Sizes are 21, 25, 29 ... modules, here with a quiet zone of two on each side.
        Assert.Equal(1, (code.Size - 4) % 4);
        foreach (var (x, y) in new[] { (2, 2), (code.Size - 9, 2), (2, code.Size - 9) })
        {
            for (var i = 0; i < 7; i++)
                Assert.Contains($"M{x + i} {y}h1v1h-1z", code.Path);
            Assert.DoesNotContain($"M{x + 1} {y + 1}h1", code.Path);
            Assert.Contains($"M{x + 3} {y + 3}h1", code.Path);
        }
        Assert.DoesNotContain("M0 ", code.Path);
    }
}
