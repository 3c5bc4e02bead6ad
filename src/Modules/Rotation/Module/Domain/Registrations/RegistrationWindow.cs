using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>When teachers may register and withdraw.</summary>
internal sealed class RegistrationWindow
{
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public DateTimeOffset OpensAt { get; private set; }
    public DateTimeOffset ClosesAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsOpen(DateTimeOffset now) => now >= OpensAt && now < ClosesAt;

    public void Set(DateTimeOffset opensAt, DateTimeOffset closesAt)
    {
        if (closesAt <= opensAt)
            throw new RuleBrokenException("报名截止时间要晚于开始时间。");
        (OpensAt, ClosesAt) = (opensAt, closesAt);
    }
}
