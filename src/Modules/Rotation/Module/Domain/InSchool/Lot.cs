using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>A lot drawn at the school before witnesses among people whom nothing else tells apart.</summary>
/// <param name="Order">The applicants as they were drawn, first first.</param>
/// <param name="Witnesses">Their names, as signed on the record.</param>
internal sealed record Lot(PostId PostId, IReadOnlyList<ApplicantId> Order, DateOnly DrawnOn, string Witnesses, Guid? EvidenceFileId)
{
    /// <exception cref="RuleBrokenException">Not everybody has one place, or nothing proves it.</exception>
    public static Lot Of(PostId post, IReadOnlyCollection<ApplicantId> tied, IReadOnlyDictionary<ApplicantId, int> places, DateOnly on, string? witnesses, Guid? evidence, DateOnly today)
    {
        if (!tied.Select(id => places.GetValueOrDefault(id)).Order().SequenceEqual(Enumerable.Range(1, tied.Count)))
            throw new RuleBrokenException("请给每位同分教师填一个抽签名次，从 1 到 {0}，不重复。", tied.Count);
        if (on > today)
            throw new RuleBrokenException("日期不能晚于今天。");
        if ((witnesses ?? "").Split(['、', ',', '，', ' ', ';', '；'], StringSplitOptions.RemoveEmptyEntries).Length < 2)
            throw new RuleBrokenException("请写明至少两位见证人。");
        return new(post, tied.OrderBy(id => places[id]).ToList(), on, witnesses!.Trim(), evidence ?? throw new RuleBrokenException("请附上抽签记录（签字件）。"));
    }
}
