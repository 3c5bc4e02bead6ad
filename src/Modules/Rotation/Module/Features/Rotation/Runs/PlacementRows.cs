using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Runs;

internal static class PlacementRows
{
    /// <summary>"unplaced", "first", "movers", "stayed", "backbone", or all; searched by name, initials, staff number, school or post.</summary>
    public static IQueryable<PlacementRow> Query(RotationDbContext db, RunId run, ListFilter filter)
    {
        var rows = from placement in db.Placements
                   where placement.RunId == run
                   join entrant in db.Entrants on placement.EntrantId equals entrant.Id
                   join post in db.Posts on placement.PostId equals (Contracts.PostId?)post.Id into posts
                   from post in posts.DefaultIfEmpty()
                   select new { placement, entrant, post };
        if (filter.Q is { } typed)
        {
            var initials = typed.ToLowerInvariant();
            rows = rows.Where(r => r.entrant.Name.Contains(typed) || r.entrant.Initials.StartsWith(initials) || r.entrant.StaffNumber == typed
                || r.entrant.HomeSchoolName.Contains(typed) || r.post!.SchoolName.Contains(typed) || r.post.Code == typed.ToUpper());
        }
        rows = filter.Show switch
        {
            "unplaced" => rows.Where(r => r.placement.PostId == null),
            "first" => rows.Where(r => r.placement.Rank == 1),
            "movers" => rows.Where(r => r.placement.PostId != null && r.placement.SchoolId != r.entrant.HomeSchoolId),
            "stayed" => rows.Where(r => r.placement.PostId != null && r.placement.SchoolId == r.entrant.HomeSchoolId),
            "backbone" => rows.Where(r => r.entrant.IsBackbone && r.placement.PostId != null && r.placement.SchoolId != r.entrant.HomeSchoolId),
            _ => rows,
        };
        return rows.OrderBy(r => r.post == null ? 1 : 0).ThenBy(r => r.post!.Code).ThenBy(r => r.entrant.StaffNumber).Select(r => new PlacementRow
        {
            EntrantId = r.entrant.Id,
            Name = r.entrant.Name,
            StaffNumber = r.entrant.StaffNumber,
            HomeSchoolName = r.entrant.HomeSchoolName,
            Basis = r.entrant.Basis,
            IsBackbone = r.entrant.IsBackbone,
            Choices = db.Choices.Count(c => c.EntrantId == r.entrant.Id),
            Rank = r.placement.Rank,
            Lottery = r.placement.Lottery,
            Code = r.post!.Code,
            SchoolName = r.post.SchoolName,
            Stage = r.post.Stage,
            Subject = r.post.Subject,
            Score = db.Scores.Where(s => s.EntrantId == r.entrant.Id && s.PostId == r.placement.PostId).Select(s => (int?)s.Total).FirstOrDefault(),
            CutoffScore = db.Cutoffs.Where(c => c.RunId == run && c.PostId == r.placement.PostId).Select(c => c.Score).FirstOrDefault(),
            Moves = r.placement.PostId != null && r.placement.SchoolId != r.entrant.HomeSchoolId,
        });
    }
}
