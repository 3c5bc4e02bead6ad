using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>What a school would like to receive (名优教师需求登记表).</summary>
internal sealed class ExchangeNeed
{
    public ExchangeNeedId Id { get; init; }
    public ExchangeId ExchangeId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "subject".</summary>
    public required string Subject { get; init; }

    public int Count { get; init; }
    public bool Backbone { get; init; }
    public string? Note { get; init; }
}
