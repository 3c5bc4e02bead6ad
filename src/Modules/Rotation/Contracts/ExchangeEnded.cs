using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Contracts;

/// <summary>Somebody is back at her own school.</summary>
/// <param name="StayId">As <see cref="ExchangeStay.Id"/>.</param>
/// <param name="On">First day back.</param>
public sealed record ExchangeEnded(DistrictId DistrictId, Guid StayId, TeacherId TeacherId, DateOnly On)
{
    public const string Name = "rotation.exchange-ended.v1";
}
