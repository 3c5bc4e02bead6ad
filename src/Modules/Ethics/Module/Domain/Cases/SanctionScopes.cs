using System.Text.Json.Serialization;
using Workforce.Ethics.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>For what somebody is barred while a sanction runs, by kind: codes of scopes.</summary>
internal sealed record SanctionScopes
{
    public required IReadOnlyList<string> Warning { get; init; }
    public required IReadOnlyList<string> Demerit { get; init; }

    [JsonPropertyName("lowerPost")]
    public required IReadOnlyList<string> LowerPost { get; init; }

    public required IReadOnlyList<string> Removal { get; init; }

    public IEnumerable<EthicsScope> Of(SanctionKind sanction) => (sanction switch
    {
        SanctionKind.Warning => Warning,
        SanctionKind.Demerit => Demerit,
        SanctionKind.LowerPost => LowerPost,
        SanctionKind.Removal => Removal,
        _ => [],
    }).Select(EthicsScopes.Parse);
}
