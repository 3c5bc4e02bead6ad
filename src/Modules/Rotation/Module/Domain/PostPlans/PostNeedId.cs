namespace Workforce.Rotation.Domain.PostPlans;

internal readonly record struct PostNeedId(Guid Value);
