namespace Workforce.Demo;

/// <summary>Work at another school while the establishment stays: exchange (交流轮岗) or support teaching (支教).</summary>
/// <param name="Kind">Code table <c>stay-kind</c>.</param>
/// <param name="FromSchoolId">原单位.</param>
/// <param name="ToSchoolId">交流轮岗单位, never the same.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="MovesRelation">是否调动人事关系.</param>
public sealed record DemoStay(string Kind, Guid FromSchoolId, Guid ToSchoolId, DateOnly From, DateOnly? To, bool MovesRelation);
