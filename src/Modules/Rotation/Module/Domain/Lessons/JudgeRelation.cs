namespace Workforce.Rotation.Domain.Lessons;

internal sealed record JudgeRelation(int Judge, string Relation);
