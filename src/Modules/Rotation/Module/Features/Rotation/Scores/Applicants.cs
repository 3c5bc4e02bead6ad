using Microsoft.EntityFrameworkCore;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Who is to be scored by a school: certified choices of its posts, less those of people who hold that very post.</summary>
internal static class Applicants
{
    public static IQueryable<Applicant> Of(RotationDbContext db, IQueryable<Choice> toScore) =>
        from choice in toScore
        join entrant in db.Entrants on choice.EntrantId equals entrant.Id
        join post in db.Posts on choice.PostId equals post.Id
        join entered in db.Scores on new { choice.EntrantId, choice.PostId } equals new { entered.EntrantId, entered.PostId } into scores
        from score in scores.DefaultIfEmpty()
        orderby post.Code, entrant.StaffNumber
        select new Applicant(entrant, post, score);

    public static IQueryable<Choice> ToScore(RotationDbContext db, RoundId round, SchoolId school) =>
        from choice in RoundCounts.CertifiedChoices(db, round)
        join entrant in db.Entrants on choice.EntrantId equals entrant.Id
        where choice.SchoolId == school && (!entrant.IsGuaranteed || entrant.CurrentPostId == null || entrant.CurrentPostId != choice.PostId)
        select choice;
}
