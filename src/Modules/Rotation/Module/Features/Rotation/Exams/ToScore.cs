using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The certified choices of a round that need a score: all but those of people who hold that very post.</summary>
internal static class ToScore
{
    public static IQueryable<Choice> Of(RotationDbContext db, RoundId round) =>
        from choice in RoundCounts.CertifiedChoices(db, round)
        join entrant in db.Entrants on choice.EntrantId equals entrant.Id
        where !entrant.IsGuaranteed || entrant.CurrentPostId == null || entrant.CurrentPostId != choice.PostId
        select choice;
}
