namespace Workforce.Rotation.Domain.Exams;

internal sealed record PartMark(string Part, Mark Mark);
