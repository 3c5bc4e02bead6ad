namespace Workforce.Rotation.Domain.Plans;

internal static class DrawContradictions
{
    /// <summary>With two, each can suspect the other; one would be the bureau's word.</summary>
    private const int FewestParties = 3;

    public static IEnumerable<Contradiction> Of(PlannedRound plan)
    {
        var parties = plan.Policy.DrawParties;
        if (parties.Count is > 0 and < FewestParties)
            yield return new("抽签由 {0} 方封存种子，至少要 {1} 方，或者一方也不设。", Stops: true, parties.Count, FewestParties);
        if (parties.Select(party => party.Party.Trim()).Distinct().Count() != parties.Count)
            yield return new("抽签各方有重名的。", Stops: true);
    }
}
