namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Somebody who comes to a school by exchange, as its principal may know her.</summary>
internal sealed record Arrival(string Name, string StaffNumber, string FromSchool, string Stage, string Subject, bool IsBackbone, string Kind, DateOnly BeginsOn, DateOnly? EndsOn, DateOnly? ReturnedOn);
