using Workforce.Platform.Actors;
using Workforce.Rotation.Domain.Appeals;

namespace Workforce.Rotation.Features.Rotation.Appeals;

/// <summary>Who handles an appeal: the school its own dispute group's, the bureau the rest. Whoever is only a party reads.</summary>
internal static class AppealHandlers
{
    public static bool Handles(this Actor actor, Appeal appeal) => actor.Role switch
    {
        Role.DistrictOfficer => appeal.Track != AppealTrack.School,
        Role.Principal => appeal.Track == AppealTrack.School && appeal.SchoolId?.Value == actor.Reach.SchoolId,
        _ => false,
    };

    /// <summary>The words of the error for anybody else.</summary>
    public const string NotYours = "这件申诉不由您办理。";
}
