using Workforce.Platform.Policy;

namespace Workforce.Rotation.Domain;

/// <summary>One policy value as it stood when the round took it.</summary>
/// <param name="Value">JSON.</param>
internal sealed record PolicyLine(string Key, string Title, string Region, DateOnly ValidFrom, string Value, string? Unit, string Source, string Grade, bool Unconfirmed)
{
    public static PolicyLine Of(PolicyValue row) => new(row.Key, row.Title, row.Region, row.ValidFrom, row.Value, row.Unit, row.Source, row.Grade, row.Unconfirmed);
}
