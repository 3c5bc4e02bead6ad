using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Staffing.Domain.Reserve;

/// <summary>周转池: posts a district keeps back and lends where a school is short for a time.</summary>
internal sealed class ReservePool
{
    public DistrictId DistrictId { get; init; }
    public int Posts { get; private set; }
    public required string DocumentNumber { get; set; }
    public uint Version { get; private set; }

    public void Resize(int posts, string? document, int lent)
    {
        if (string.IsNullOrWhiteSpace(document))
            throw new RuleBrokenException("请填写核定周转编制的文号。");
        if (posts < lent)
            throw new RuleBrokenException("已经借出 {0} 名，周转池不能少于这个数。", lent);
        (Posts, DocumentNumber) = (posts, document.Trim());
    }
}
