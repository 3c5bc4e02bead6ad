using Workforce.Platform.Changes;

namespace Workforce.Access.Data;

/// <summary>One data protection key: with them in the database every host reads every host's cookies.</summary>
[NotLogged]
internal sealed class KeyRingRow
{
    public int Id { get; init; }
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
