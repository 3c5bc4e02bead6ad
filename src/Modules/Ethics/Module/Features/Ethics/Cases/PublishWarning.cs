using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Publishes a closed or served case for warning, from its codes alone.</summary>
internal sealed class PublishWarning(CaseDesk desk)
{
    public Task HandleAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "公开为警示案例", null, change, async act =>
    {
        var decision = await act.Db.Decisions.OneAsync(d => d.CaseId == id, ct);
        if (decision.ServedOn is null || decision.RevokedOn is not null)
            throw new RuleBrokenException("送达之后、没有被撤销的决定才能公开。");
        if (decision.AppealBy is { } by && act.Today <= by)
            throw new RuleBrokenException("申诉期限到 {0} 为止，期满之后才能公开。", by.ToString("yyyy-MM-dd"));
        if (act.Case.PublishedAs is not null)
            throw new RuleBrokenException("这件案件已经公开。");
        var warning = new WarningCase
        {
            Id = new(Guid.NewGuid()), DistrictId = act.Case.DistrictId, Person = MaskedName.Of(act.Case.TeacherName), Stage = act.Case.Stage, Violation = decision.Violations[0], Sanction = decision.Measures.Sanction,
            BarMonths = decision.Measures.BarMonths, Qualification = decision.Measures.Qualification, Year = decision.DecidedOn.Year, PublishedOn = act.Today,
        };
        act.Db.Add(warning);
        act.Case.PublishedAs = warning.Id;
    }, ct);
}
