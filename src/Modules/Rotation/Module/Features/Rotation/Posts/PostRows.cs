using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Pages;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>A round's posts with how they are chosen and how far the scoring is.</summary>
internal static class PostRows
{
    public static IQueryable<PostRow> Query(RotationDbContext db, RoundId round, ListFilter filter, Names names)
    {
        var posts = db.Posts.Where(p => p.RoundId == round);
        if (filter.Q is { } typed)
        {
            var subjects = names.Matching("subject", typed);
            var initials = typed.ToLowerInvariant();
            posts = posts.Where(p => p.SchoolName.Contains(typed) || p.Code == typed.ToUpper() || p.SchoolInitials.StartsWith(initials) || subjects.Contains(p.Subject));
        }
        if (filter.Show is "rural" or "town" or "urban")
            posts = posts.Where(p => p.SchoolArea == filter.Show);
        var certified = RoundCounts.CertifiedChoices(db, round);
        var toScore = from choice in certified join entrant in db.Entrants on choice.EntrantId equals entrant.Id where entrant.CurrentPostId == null || entrant.CurrentPostId != choice.PostId || !entrant.IsGuaranteed select choice;
        if (filter.Show == "unwanted")
            posts = posts.Where(p => !certified.Any(c => c.PostId == p.Id));
        if (filter.Show == "unscored")
            posts = posts.Where(p => toScore.Any(c => c.PostId == p.Id && !db.Scores.Any(s => s.EntrantId == c.EntrantId && s.PostId == c.PostId)));
        return posts.OrderBy(p => p.Code).Select(p => new PostRow
        {
            Id = p.Id,
            Code = p.Code,
            SchoolName = p.SchoolName,
            Area = p.SchoolArea,
            Tier = p.SchoolTier,
            Stage = p.Stage,
            Subject = p.Subject,
            Level = p.Level,
            Capacity = p.Capacity,
            Held = db.Entrants.Count(e => e.CurrentPostId == p.Id && e.IsGuaranteed && e.RemovedAt == null),
            First = certified.Count(c => c.PostId == p.Id && c.Rank == 1),
            All = certified.Count(c => c.PostId == p.Id),
            ToScore = toScore.Count(c => c.PostId == p.Id),
            Scored = toScore.Count(c => c.PostId == p.Id && db.Scores.Any(s => s.EntrantId == c.EntrantId && s.PostId == c.PostId)),
        });
    }
}
