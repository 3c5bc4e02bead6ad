namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>Whoever did this is failed whatever the score.</summary>
internal sealed record SchemeGate(string Code, string Name);
