using Workforce.Platform.Actors;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>The bureau records for every party; anybody else acts for her own only.</summary>
internal static class PartiesActForThemselves
{
    public static bool May(Actor actor, SeedParty party) => actor.Role == Role.DistrictOfficer || party.Role == actor.Role.ToString();

    public static void Check(Actor actor, SeedParty party)
    {
        if (actor.Role != Role.System && !May(actor, party))
            throw new RuleBrokenException("您只能办理本方的种子，不能代{0}办理。", party.Party);
    }
}
