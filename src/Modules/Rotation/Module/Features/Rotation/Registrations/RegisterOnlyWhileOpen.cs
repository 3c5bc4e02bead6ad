using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal static class RegisterOnlyWhileOpen
{
    /// <param name="policy">Null where only the time matters.</param>
    public static void Check(Round round, RotationPolicy? policy, RegistrationWindow? window, DateTimeOffset now)
    {
        if (window is null || policy is { CrossEligibility.TakesRegistrations: false })
            throw new RuleBrokenException("本轮不接受报名。");
        if (!round.IsEditable)
            throw new RuleBrokenException("本轮已经开放填报，不能再报名或撤回。");
        if (now < window.OpensAt)
            throw new RuleBrokenException("报名从 {0:yyyy-MM-dd HH:mm} 开始。", Stages.Local(window.OpensAt));
        if (now >= window.ClosesAt)
            throw new RuleBrokenException("报名已于 {0:yyyy-MM-dd HH:mm} 截止，不能再报名或撤回。", Stages.Local(window.ClosesAt));
    }
}
