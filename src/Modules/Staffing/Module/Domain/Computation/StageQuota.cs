namespace Workforce.Staffing.Domain.Computation;

/// <param name="Exact">Base and additions before the stage, school or county is rounded.</param>
/// <param name="Whole">After the one rounding; null where that happens at the county or nowhere.</param>
internal sealed record StageQuota(string Stage, int Pupils, int Classes, Fraction Base, Fraction Additions, Fraction Exact, long? Whole);
