using System.Text;
using System.Text.RegularExpressions;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Staff numbers as they come out of a spreadsheet column or a message: one a line or with commas between, full-width or not.</summary>
internal static partial class StaffNumberList
{
    private const int Limit = 5000;

    /// <exception cref="RuleBrokenException">Nothing in it, or more than 5,000 numbers.</exception>
    public static IReadOnlyList<string> Parse(string? typed)
    {
        var numbers = Between().Split((typed ?? "").Normalize(NormalizationForm.FormKC)).Where(number => number.Length > 0).Distinct().ToList();
        return numbers.Count switch
        {
            0 => throw new RuleBrokenException("请粘贴要选入的教师工号，每行一个。"),
            > Limit => throw new RuleBrokenException("一次最多 {0} 个工号，请分几次选入。", Limit),
            _ => numbers,
        };
    }

    [GeneratedRegex(@"[\s,;、，；]+")]
    private static partial Regex Between();
}
