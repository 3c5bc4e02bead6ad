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

/// <summary>Step three, one by one: whether an applicant meets the conditions.</summary>
internal sealed class CheckApplication(Work<RotationDbContext> work)
{
    public Task<int> HandleAsync(RoundId id, SchoolId school, IReadOnlyCollection<Guid> chosen, bool eligible, string? reason, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
        competition.Need(InSchoolStep.CheckEligibility);
        var ids = chosen.Select(c => new ApplicantId(c)).ToList();
        var asked = await db.Applications.Where(a => a.CompetitionId == competition.Id && ids.Contains(a.Id)).ToListAsync(ct);
        if (asked.Count == 0)
            throw new RuleBrokenException("请先勾选要办理的教师。");
        asked.ForEach(a => a.Check(eligible, reason));
        return asked.Count;
    }, ct);
}
