using Workforce.Ethics.Domain.Appraisals;
using Xunit;

namespace Workforce.UnitTests.Ethics;

public sealed class ParentCodeTests
{
    [Fact]
    public void Code_IsTheSameHoweverItIsTyped()
    {
        var code = ParentCode.New();
        var hash = ParentCode.HashOf(code);
        Assert.NotNull(hash);
        Assert.Equal(hash, ParentCode.HashOf($"  {code.ToLowerInvariant().Replace('-', ' ')} "));
        Assert.NotEqual(hash, ParentCode.HashOf(ParentCode.New()));
    }

    [Theory, InlineData(null), InlineData(""), InlineData("ABCD"), InlineData("OOOO-1111-IIII"), InlineData("ABCD-EFGH-JKLM-N"), InlineData("' or 1=1 --x")]
    public void Code_ThatCannotBeOne_HasNoHash(string? typed) => Assert.Null(ParentCode.HashOf(typed));
}
