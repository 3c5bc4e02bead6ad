using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>Makes the codes of a class and shows them this once. Codes printed before and not used are void from here on.</summary>
internal sealed class PrintSlips(Work<EthicsDbContext> work)
{
    public Task<IReadOnlyList<string>> HandleAsync(ParentSurveyId id, uint version, int count, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var survey = await db.Set<ParentSurvey>().OneAsync(s => s.Id == id, ct);
        db.Entry(survey).Property(s => s.Version).OriginalValue = version;
        if (survey.SchoolId.Value != change.By.Reach.SchoolId)
            throw new RuleBrokenException("只能录入本校教师的考核。");
        var used = survey.Printed == 0 ? 0 : survey.Printed - await db.Set<ParentSlip>().CountAsync(s => s.SurveyId == id, ct);
        await db.Set<ParentSlip>().Where(s => s.SurveyId == id).ExecuteDeleteAsync(ct);
        survey.Print(count, used);
        var codes = Enumerable.Range(0, count).Select(_ => ParentCode.New()).ToList();
        await db.SaveChangesAsync(ct);
        await db.BulkInsertAsync(codes.Select(c => new ParentSlip { Hash = ParentCode.HashOf(c)!, SurveyId = id, DistrictId = survey.DistrictId, SchoolId = survey.SchoolId }), ct);
        return (IReadOnlyList<string>)codes;
    }, ct);
}
