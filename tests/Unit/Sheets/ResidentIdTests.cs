using CsCheck;
using Workforce.Platform.Sheets;
using Xunit;

namespace Workforce.UnitTests.Sheets;

public sealed class ResidentIdTests
{
    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", 2)]
    [InlineData("11010519491231002x", "1949-12-31", 2)]
    [InlineData("440524188001010014", "1880-01-01", 1)]
    [InlineData("120223198902021249", "1989-02-02", 2)]
    [InlineData("130132199210293822", "1992-10-29", 2)]
    [InlineData(" １１０１０５ １９４９１２３１００２Ｘ ", "1949-12-31", 2)]
    public void TryParse_PublishedNumber_GivesBirthAndSex(string text, string bornOn, int sex)
    {
        Assert.Equal((null, null), ResidentId.TryParse(text, out var id));
        Assert.Equal(DateOnly.Parse(bornOn, null), id.BornOn);
        Assert.Equal(sex, id.Sex);
    }

    [Theory]
    [InlineData("130402198207290622", SheetRules.IdCheckDigit, "4")]
    [InlineData("110105491231002", SheetRules.IdFifteen, null)]
    [InlineData("1101051949123100", SheetRules.IdLength, "16")]
    [InlineData("11010519491231O02X", SheetRules.IdCharacters, null)]
    [InlineData("99010519491231002X", SheetRules.IdRegion, null)]
    [InlineData("110105194902310021", SheetRules.IdBirth, null)]
    public void TryParse_WrongNumber_SaysWhichRule(string text, string rule, string? hint) =>
        Assert.Equal((rule, hint), ResidentId.TryParse(text, out _));

    [Fact]
    public void TryParse_OneDigitChanged_IsAlwaysFound() =>
        Gen.Select(Gen.Int[0, 99_999_999], Gen.Int[0, 16], Gen.Int[1, 9]).Sample((seed, place, by) =>
        {
            var digits = "330203" + $"{1950 + seed % 50:D4}{1 + seed / 50 % 12:D2}{1 + seed / 600 % 28:D2}" + $"{seed % 1000:D3}";
            var good = digits + ResidentId.CheckDigit(digits);
            var changed = good.ToCharArray();
            changed[place] = (char)('0' + (changed[place] - '0' + by) % 10);
            return ResidentId.TryParse(good, out _).Rule is null && ResidentId.TryParse(new string(changed), out _).Rule is not null;
        });
}
