namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>How much of the senior and middle posts a county keeps for itself, in percent of them together.</summary>
internal sealed record ReserveRule(decimal Minimum, decimal Maximum);
