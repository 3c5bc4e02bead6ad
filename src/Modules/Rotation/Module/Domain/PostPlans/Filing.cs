namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>报备: when, with which office, under which number.</summary>
internal sealed record Filing(DateOnly FiledOn, string Office, string Number, Guid? FileId, DateTimeOffset EnteredAt);
