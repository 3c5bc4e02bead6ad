using Workforce.Platform.Actors;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>The words a plan may use, in the order in which pages offer them; their names are in PolicyText.</summary>
internal static class PlanWords
{
    public static readonly IReadOnlyList<string> ChoiceScopes = ["posts", "one-school"];
    public static readonly IReadOnlyList<string> CrossRules = ["unhired-and-volunteers", "unhired-only", "all", "exclusive-branch"];
    public static readonly IReadOnlyList<string> Appraisals = ["1", "2", "3"];
    public static readonly IReadOnlyList<string> Directions = ["any", "tier-not-higher", "town-and-rural-stay"];
    public static readonly IReadOnlyList<string> UnhiredSteps = ["adjustment", "waiting-training", "recompete", "transfer-off-teaching", "contract-end"];
    public static readonly IReadOnlyList<string> PayKinds = ["basic-pay-only", "percent-of-basic-and-performance"];
    public static readonly IReadOnlyList<string> Units = ["workingDays", "calendarDays"];
    public static readonly IReadOnlyList<string> Stages = ["kindergarten", "primary", "junior", "senior", "vocational", "special"];

    public static readonly IReadOnlyList<string> Actors = ["school", "cluster", "bureau"];
    public static readonly IReadOnlyList<string> Cohorts = ["teachers", "principals", "middle-leaders"];
    public static readonly IReadOnlyList<string> Rings = ["district", "cluster"];
    public static readonly IReadOnlyList<string> Tiers = ["urban", "town", "rural"];
    public static readonly IReadOnlyList<string> PartyRoles = [nameof(Role.DistrictOfficer), nameof(Role.Inspector)];
    public static readonly IReadOnlyList<string> Withheld = ["copy-else-without", "copy-only"];
    public static readonly IReadOnlyList<string> Sexes = ["1", "2"];
    public static readonly IReadOnlyList<string> HonourLevels = ["county", "city", "province", "national"];
    public static readonly IReadOnlyList<string> Honours = ["advanced-worker", "ethics-model", "special-grade", "rural-service"];
    public static readonly IReadOnlyList<string> Duties = ["group-head", "deputy-director", "deputy-principal", "principal"];
    public static readonly IReadOnlyList<string> Exempt = ["long-sick-leave", "internal-retirement", "exchange-elsewhere", "secondment"];
    public static readonly IReadOnlyList<string> Defer = ["pregnancy", "nursing", "serious-illness"];

    /// <summary>What an item of a scoring scheme can be counted from; "" is typed by the school with evidence.</summary>
    public static readonly IReadOnlyList<string> ItemKinds = ["", .. CountedDatum.Words, .. HeldLevels.Words, "peer-rating", "ethics", "appraisal", SchemeContradictions.PupilResults];
}
