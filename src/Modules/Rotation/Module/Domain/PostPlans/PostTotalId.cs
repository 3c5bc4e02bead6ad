namespace Workforce.Rotation.Domain.PostPlans;

internal readonly record struct PostTotalId(Guid Value);
