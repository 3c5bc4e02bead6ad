namespace Workforce.Rotation.Features.Rotation.Results;

/// <summary>How a reason is laid out.</summary>
/// <param name="ObjectFrom">Page of the objection form while the notice runs; null where nobody may object, such as on the bureau's screen.</param>
/// <param name="OnPaper">Everything unfolded, nothing to press.</param>
internal sealed record ReasonCard(Reason Reason, string? ObjectFrom = null, bool OnPaper = false);
