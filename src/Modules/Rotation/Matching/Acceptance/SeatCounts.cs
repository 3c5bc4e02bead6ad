namespace Workforce.Rotation.Matching.Acceptance;

/// <summary>How many seats to keep for each post: its capacity, but never more than there are people who want it.</summary>
internal static class SeatCounts
{
    public static int[] Of(Market market)
    {
        // Counting applicants reads every list; it is only worth it where capacities would fill the memory.
        var total = market.Capacities.Sum(capacity => (long)capacity);
        return total <= 4L * market.Teachers.Count + 1024 ? market.Capacities : Bounded(market);
    }

    private static int[] Bounded(Market market)
    {
        var wanted = new int[market.Posts.Count];
        for (var teacher = 0; teacher < market.Teachers.Count; teacher++)
        {
            foreach (var choice in market.List(teacher)) wanted[choice.Post]++;
            if (market.GuaranteedPost(teacher) is >= 0 and var own && market.RankOf(teacher, own) == 0) wanted[own]++;
        }

        for (var post = 0; post < wanted.Length; post++) wanted[post] = Math.Min(wanted[post], market.Capacities[post]);
        return wanted;
    }
}
