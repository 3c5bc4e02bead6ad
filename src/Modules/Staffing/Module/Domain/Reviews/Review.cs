using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Staffing.Domain.Reviews;

/// <summary>核编: every few years the bureau puts each school's figures before it; the school confirms or objects, the bureau answers and closes.</summary>
internal sealed class Review
{
    public ReviewId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Name { get; init; }
    public int SchoolYear { get; init; }
    public DateOnly OpenedOn { get; init; }
    public DateOnly DueOn { get; private set; }
    public ReviewState State { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What the bureau concludes from it; it heads the report.</summary>
    public string? Conclusion { get; private set; }

    public string? DocumentNumber { get; private set; }
    public uint Version { get; private set; }

    public static Review Open(DistrictId district, string name, int year, DateOnly today, DateOnly due)
    {
        if (due <= today)
            throw new RuleBrokenException("反馈期限应在今天之后。");
        return new() { Id = new(Guid.CreateVersion7()), DistrictId = district, Name = name.Trim(), SchoolYear = year, OpenedOn = today, DueOn = due };
    }

    public void Close(IReadOnlyCollection<ReviewedSchool> schools, string? conclusion, string? document, DateOnly today)
    {
        if (State == ReviewState.Closed)
            throw new RuleBrokenException("这次核编已经结束。");
        if (schools.Count(s => s.WaitsForReply) is var waiting and > 0)
            throw new RuleBrokenException("还有 {0} 所学校的异议没有答复。", waiting);
        if (schools.Count(s => s.Answer == ReviewAnswer.None) is var silent and > 0 && today <= DueOn)
            throw new RuleBrokenException("还有 {0} 所学校没有反馈，反馈期限是 {1}，过期后才能结束。", silent, DueOn.ToString("yyyy-MM-dd"));
        if (string.IsNullOrWhiteSpace(conclusion))
            throw new RuleBrokenException("请写明核编结论。");
        (State, ClosedOn, Conclusion, DocumentNumber) = (ReviewState.Closed, today, conclusion.Trim(), string.IsNullOrWhiteSpace(document) ? null : document.Trim());
    }
}
