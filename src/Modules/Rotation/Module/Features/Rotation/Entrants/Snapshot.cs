using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>A teacher's facts as of the base date, copied into the round so that later changes do not move the goalposts.</summary>
internal static class Snapshot
{
    public static Entrant Of(Round round, TeacherFacts facts, SchoolCard home, EntrantBasis basis) => new()
    {
        Id = new(Guid.CreateVersion7()),
        RoundId = round.Id,
        DistrictId = round.DistrictId,
        TeacherId = facts.Id,
        Number = Entrant.NumberOf(round.Key, facts.Id),
        Name = facts.Name,
        Initials = facts.Initials,
        StaffNumber = facts.StaffNumber,
        HomeSchoolId = home.Id,
        HomeSchoolName = home.Name,
        HomeArea = home.Area,
        HomeTier = home.RemotenessTier,
        HomeCluster = home.Cluster,
        Stage = facts.Stage,
        Subject = facts.Subject,
        Certificates = facts.Certificates.Select(c => new Certificate(c.Kind, c.Subject)).ToList(),
        Education = facts.Education,
        Title = facts.Title,
        TitleObtainedOn = facts.TitleObtainedOn,
        TitleAppointedOn = facts.TitleAppointedOn,
        WorkYears = facts.WorkYears,
        Level = PostLevels.OfPost(facts.PostLevel),
        TeachingYears = facts.TeachingYears,
        YearsInSchool = facts.YearsInSchool,
        IsBackbone = facts.IsBackbone,
        Facts = ScoringFacts.Of(facts, round.Dates.BaseOn),
        Basis = basis,
    };
}
