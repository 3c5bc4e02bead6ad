namespace Workforce.Rotation.Domain.PostPlans;

internal readonly record struct PostPlanId(Guid Value);
