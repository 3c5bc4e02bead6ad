using Workforce.Ethics.Domain.Inspections;
using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.Inspections;

/// <summary>Who inspects at which level, and who sees what is not announced.</summary>
internal static class InspectionRights
{
    public const string NotYours = "这一级的督查不由您办理。";

    public static InspectionLevel? LevelOf(this Actor actor) => actor.Role switch
    {
        Role.CityOfficer => InspectionLevel.City,
        Role.DistrictOfficer or Role.Inspector => InspectionLevel.District,
        Role.Principal => InspectionLevel.School,
        _ => null,
    };

    /// <summary>Her own level's; the bureau of the district also follows up what its schools found.</summary>
    public static bool Handles(this Actor actor, InspectionLevel level) => actor.LevelOf() is { } own && (own == level || own == InspectionLevel.District && level == InspectionLevel.School);

    /// <summary>The city looks at the district too: what the city does without a word stays the city's until it is done.</summary>
    public static IQueryable<InspectionVisit> VisibleTo(this IQueryable<InspectionVisit> visits, Actor actor) => actor.Role == Role.CityOfficer
        ? visits
        : visits.Where(v => v.Level != InspectionLevel.City || v.IsAnnounced || v.State == VisitState.Done);

    public static IQueryable<InspectionFinding> VisibleTo(this IQueryable<InspectionFinding> findings, Actor actor, IQueryable<InspectionVisit> visits)
    {
        var visible = visits.VisibleTo(actor);
        return findings.Where(f => visible.Any(v => v.Id == f.VisitId));
    }

    public static IQueryable<InspectionPlan> VisibleTo(this IQueryable<InspectionPlan> plans, Actor actor) => actor.Role == Role.CityOfficer
        ? plans
        : plans.Where(p => p.Level != InspectionLevel.City);
}
