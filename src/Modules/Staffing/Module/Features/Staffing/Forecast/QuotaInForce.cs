using Workforce.Registry.Contracts;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The quota engine as a forecast asks it.</summary>
internal static class QuotaInForce
{
    public static QuotaRule Of(Standard standard, IReadOnlyList<SchoolCard> schools, ILookup<SchoolId, Granted> granted) => (school, kinds) =>
        Quota.Of(standard, Input(schools[school].Area, kinds, granted[schools[school].Id].ToList())).Stages.ToDictionary(s => s.Stage, s => s.Whole ?? (decimal)s.Exact.Num / s.Exact.Den);

    /// <summary>Boarders and pupils with special needs are counted for the kind as a whole, so they stand in its first grade.</summary>
    public static SchoolInput Input(string area, IReadOnlyList<StageYear> kinds, IReadOnlyList<Granted> granted) => new(area, kinds.SelectMany(k => k.Pupils.Select((pupils, grade) =>
        new Enrolled(k.Stage, grade + 1, pupils, k.Classes[grade], k.Point, k.Category, grade == 0 ? k.Boarders : 0, grade == 0 ? k.Integrated : 0))).ToList(), granted);
}
