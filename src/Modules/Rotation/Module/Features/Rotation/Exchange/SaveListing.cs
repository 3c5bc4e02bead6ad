using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school puts one of its own teachers on another list than the record does, or back.</summary>
internal sealed class SaveListing(Work<RotationDbContext> work, ITeacherDirectory teachers)
{
    public async Task HandleAsync(ExchangeId id, SchoolId school, ListingForm form, Change change, CancellationToken ct)
    {
        var number = form.StaffNumber!.Trim();
        var asked = await work.ReadAsync(db => db.ExchangeYears.AsNoTracking().OneAsync(y => y.Id == id, ct), ct);
        var facts = await teachers.CandidatesAsync(asked.DistrictId, asked.BaseOn, new(School: school, Text: number), ct);
        await work.ChangeAsync(change, async db =>
        {
            var (year, part) = await db.SealSchoolAsync(id, school, ct);
            part.MustTakeLists();
            var member = await db.ExchangeMembers.SingleOrDefaultAsync(m => m.ExchangeId == id && m.SchoolId == school && m.StaffNumber == number, ct);
            if (member is null)
            {
                var fact = facts.FirstOrDefault(f => f.StaffNumber == number && f.IsEstablished && Eligibility.Stages.Contains(f.Stage) && f.SchoolId == school)
                    ?? throw new RuleBrokenException("本校没有工号为 {0} 的义务教育在编教师。", number);
                member = WhoseTurn.Of(year, fact, Eligibility.Of(fact, year.Rules.Values, year.BaseOn));
                db.Add(member);
            }
            member.List(form.Listing, form.Note, change.EvidenceFileId);
        }, ct);
    }
}
