using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>The people in a round and how far each has chosen.</summary>
internal static class EntrantRows
{
    public static IQueryable<EntrantRow> Query(RotationDbContext db, RoundId round, ListFilter filter)
    {
        var people = db.Entrants.Where(e => e.RoundId == round && (e.RemovedAt != null) == (filter.Show == "removed"));
        if (filter.Q is { } typed)
        {
            var initials = typed.ToLowerInvariant();
            people = people.Where(e => e.Name.Contains(typed) || e.Initials.StartsWith(initials) || e.StaffNumber == typed || e.HomeSchoolName.Contains(typed));
        }
        if (Enum.TryParse<EntrantBasis>(filter.Show, out var basis))
            people = people.Where(e => e.Basis == basis);
        people = filter.Show switch
        {
            "certified" => people.Where(e => db.ChoiceLists.Any(l => l.EntrantId == e.Id && l.CertifiedAt != null)),
            "uncertified" => people.Where(e => !db.ChoiceLists.Any(l => l.EntrantId == e.Id && l.CertifiedAt != null)),
            "unlisted" => people.Where(e => !db.Choices.Any(c => c.EntrantId == e.Id)),
            _ => people,
        };
        return people.OrderBy(e => e.HomeSchoolName).ThenBy(e => e.StaffNumber).Select(e => new EntrantRow
        {
            Id = e.Id,
            Number = e.Number,
            Name = e.Name,
            StaffNumber = e.StaffNumber,
            HomeSchoolName = e.HomeSchoolName,
            Stage = e.Stage,
            Subject = e.Subject,
            Basis = e.Basis,
            IsBackbone = e.IsBackbone,
            Choices = db.Choices.Count(c => c.EntrantId == e.Id),
            CertifiedAt = db.ChoiceLists.Where(l => l.EntrantId == e.Id).Select(l => l.CertifiedAt).FirstOrDefault(),
            RemindedAt = e.RemindedAt,
            RemovedReason = e.RemovedReason,
        });
    }
}
