using Workforce.Rotation.Features.Rotation.Choosing;
using Xunit;

namespace Workforce.UnitTests.Rotation;

/// <summary>Letters stand for posts.</summary>
public sealed class ListFormTests
{
    [Theory]
    [InlineData("abc", "1 2 3", null, "abc")]
    [InlineData("abc", "1 2 1", null, "cab")]
    [InlineData("abc", "3 2 3", null, "bca")]
    [InlineData("abc", "2 1 3", null, "bac")]
    [InlineData("abc", "- 2 3", null, "abc")]
    [InlineData("abc", "99 2 3", null, "bca")]
    [InlineData("abc", "1 2 3", "up:c", "acb")]
    [InlineData("abc", "1 2 3", "up:a", "abc")]
    [InlineData("abc", "1 2 3", "down:a", "bac")]
    [InlineData("abc", "1 2 3", "down:c", "abc")]
    [InlineData("abc", "1 2 3", "remove:b", "ac")]
    [InlineData("abc", "1 2 3", "add:d", "abcd")]
    [InlineData("abc", "1 2 3", "add:a", "abc")]
    [InlineData("abc", "1 2 1", "up:b", "cba")]
    [InlineData("", "", "add:a", "a")]
    public void Meant_TakesTypedNumbersFirstAndThenTheButton(string rows, string numbers, string? act, string expected)
    {
        var form = new ListForm
        {
            Order = rows.Select(Id).ToList(),
            Numbers = numbers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => n == "-" ? (int?)null : int.Parse(n)).ToList(),
            Act = act is null ? "save" : $"{act[..^1]}{Id(act[^1])}",
        };
        Assert.Equal(expected.Select(Id), form.Meant());
    }

    [Fact]
    public void Act_WithoutAPost_OnlySaves()
    {
        var form = new ListForm { Order = [Id('a'), Id('b')], Act = "remove:nonsense" };
        Assert.Equal([Id('a'), Id('b')], form.Meant());
    }

    private static Guid Id(char letter) => new(letter, 0, 0, new byte[8]);
}
