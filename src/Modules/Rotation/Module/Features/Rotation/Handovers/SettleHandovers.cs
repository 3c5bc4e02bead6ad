using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Handovers;

namespace Workforce.Rotation.Features.Rotation.Handovers;

/// <summary>Keeps the schools' lists of who comes and goes as the published result has them; what is ticked for somebody whose move stands is kept.</summary>
internal sealed class SettleHandovers(ITeacherDirectory teachers)
{
    public async Task HandleAsync(RotationDbContext db, Round round, IReadOnlyCollection<(Entrant Person, Post Post)> placed, CancellationToken ct)
    {
        var movers = placed.Where(p => p.Person.HomeSchoolId != p.Post.OfferedBy).ToList();
        var facts = (await teachers.FactsAsync(movers.ConvertAll(m => m.Person.TeacherId), round.Dates.BaseOn, ct)).ToDictionary(fact => fact.Id);
        var there = await db.Handovers.Where(h => h.RoundId == round.Id).ToListAsync(ct);
        var wanted = movers.SelectMany(m => new[] { Of(m.Person, m.Post, HandoverSide.In), Of(m.Person, m.Post, HandoverSide.Out) }).ToDictionary(h => (h.EntrantId, h.Side, h.PostId));
        var gone = there.Where(h => !wanted.Remove((h.EntrantId, h.Side, h.PostId))).ToList();
        if (gone.Count > 0)
        {
            db.RemoveRange(gone);
            // One row per person and side: the old ones go before the new ones come.
            await db.SaveChangesAsync(ct);
        }
        db.AddRange(wanted.Values);

        Handover Of(Entrant person, Post post, HandoverSide side)
        {
            var comes = side == HandoverSide.In;
            var fact = facts.GetValueOrDefault(person.TeacherId);
            return new()
            {
                Id = new(Guid.CreateVersion7()),
                RoundId = round.Id,
                DistrictId = round.DistrictId,
                SchoolId = comes ? post.OfferedBy : person.HomeSchoolId,
                Side = side,
                EntrantId = person.Id,
                TeacherId = person.TeacherId,
                Name = person.Name,
                StaffNumber = person.StaffNumber,
                OtherSchoolId = comes ? person.HomeSchoolId : post.OfferedBy,
                OtherSchoolName = comes ? person.HomeSchoolName : post.SchoolName,
                PostId = post.Id,
                PostCode = post.Code,
                Stage = post.Stage,
                Subject = post.Subject,
                Duty = fact?.Duty ?? "none",
                IsClassTeacher = fact?.IsClassTeacher ?? false,
                WeeklyPeriods = fact?.WeeklyPeriods ?? 0,
            };
        }
    }
}
