namespace Workforce.Staffing.Domain.Computation;

/// <summary>What one use of a rule looks at: a stage, a grade, or a grade of a teaching point.</summary>
/// <param name="StagePupils">Of the whole stage, for rules that look at the size of the school.</param>
internal sealed record StagePart(string Stage, int? Grade, string? Category, string? Point, int Pupils, int Classes, int StagePupils);
