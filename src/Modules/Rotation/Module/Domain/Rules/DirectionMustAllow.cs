namespace Workforce.Rotation.Domain.Rules;

/// <summary>大方: never to a higher tier than one's own. 永定 2019: town and rural teachers stay among town and rural schools.</summary>
internal static class DirectionMustAllow
{
    public static Refusal? Check(Entrant entrant, Post post, RoundPolicy policy)
    {
        var (home, there) = (Tier(entrant.HomeArea), Tier(post.SchoolArea));
        return policy.Values.Direction switch
        {
            "tier-not-higher" when there < home && !entrant.MayGoUp => Refused("按流动方向，只能到层级不高于现学校的学校：现学校在{0}，该校在{1}。"),
            "town-and-rural-stay" when home > 0 && there == 0 => Refused("按流动方向，镇区、乡村教师不能到城区学校：现学校在{0}，该校在{1}。"),
            _ => null,
        };

        // 0 is the highest tier; an area the policy does not name stands below all.
        int Tier(string area) => policy.Values.Tiers.TakeWhile(tier => tier != area).Count();
        Refusal Refused(string sentence) => new(nameof(DirectionMustAllow), sentence, new CodeArgument("locality", entrant.HomeArea), new CodeArgument("locality", post.SchoolArea));
    }
}
