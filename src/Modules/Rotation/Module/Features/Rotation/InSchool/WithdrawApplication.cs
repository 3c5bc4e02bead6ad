using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.InSchool;

internal sealed class WithdrawApplication(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId id, TeacherId me, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        await CompetitionGate.HoldDraftAsync(db, id, ct);
        (await MyApplication.OfAsync(db, id, me, ct) ?? throw new RuleBrokenException("您没有报名。")).Withdraw();
    }, ct);
}
