using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Objections;

internal sealed record ObjectionRow(ObjectionId Id, string Name, string HomeSchoolName, ObjectionDatum Datum, string? Code, string? SchoolName, string Claim, DateTimeOffset RaisedAt, DateOnly DueOn, CaseState State);
