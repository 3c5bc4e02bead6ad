namespace Workforce.Staffing.Domain.Posts;

internal readonly record struct LevelStructureId(Guid Value);
