using Workforce.Platform.Actors;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>For whom somebody signs in her role: a teacher for herself, a principal for her school, the bureau for its district.</summary>
internal static class Signer
{
    /// <returns>Null where the role signs nothing.</returns>
    public static Guid? SubjectOf(Actor actor) => actor.Role switch
    {
        Role.Teacher => actor.Reach.TeacherId,
        Role.Principal => actor.Reach.SchoolId,
        Role.DistrictOfficer => actor.Reach.OnlyDistrict,
        _ => null,
    };
}
