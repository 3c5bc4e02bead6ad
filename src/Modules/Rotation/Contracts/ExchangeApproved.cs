using Workforce.Access.Contracts;

namespace Workforce.Rotation.Contracts;

/// <summary>
/// People of an exchange (交流轮岗) are approved to go. One event for all of one act; whoever keeps their history records a stay, or a
/// move where the employment moves with them.
/// </summary>
/// <param name="ExchangeName">The act in Chinese, as it will stand in the service history.</param>
public sealed record ExchangeApproved(DistrictId DistrictId, string ExchangeName, IReadOnlyList<ExchangeStay> Stays)
{
    public const string Name = "rotation.exchange-approved.v1";
}
