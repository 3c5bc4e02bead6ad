namespace Workforce.UnitTests.Matching;

/// <summary>Tries every outcome of a small round and keeps those the rule allows.</summary>
internal static class EveryOutcome
{
    /// <summary>Within capacity, nobody below her guarantee, nobody passed over by somebody who ranks lower. Seats may stay free.</summary>
    public static IEnumerable<int[]> Fair(SmallRound round) => Feasible(round).Where(outcome => IsFair(round, outcome));

    /// <summary>Fair, and no seat stays free that somebody admitted would rather have.</summary>
    public static IEnumerable<int[]> Stable(SmallRound round) => Fair(round).Where(outcome => !IsWasteful(round, outcome));

    /// <summary>Everybody at a post that admits her, or nowhere; within capacity.</summary>
    public static IEnumerable<int[]> Feasible(SmallRound round) => All(round, 0, new int[round.Teachers.Length], (int[])round.Capacities.Clone());

    private static IEnumerable<int[]> All(SmallRound round, int teacher, int[] outcome, int[] left)
    {
        if (teacher == outcome.Length)
        {
            yield return (int[])outcome.Clone();
            yield break;
        }

        foreach (var post in round.Teachers[teacher].Wanted.Where(round.Teachers[teacher].AdmittedAt).Append(-1))
        {
            if (post >= 0 && left[post] == 0) continue;
            outcome[teacher] = post;
            if (post >= 0) left[post]--;
            foreach (var complete in All(round, teacher + 1, outcome, left)) yield return complete;
            if (post >= 0) left[post]++;
        }
    }

    private static bool IsFair(SmallRound round, int[] outcome)
    {
        for (var teacher = 0; teacher < outcome.Length; teacher++)
        {
            var person = round.Teachers[teacher];
            if (person.Own >= 0 && person.RankOf(outcome[teacher]) > person.RankOf(person.Own)) return false;
            foreach (var post in Preferred(person, outcome[teacher]))
                for (var other = 0; other < outcome.Length; other++)
                    if (outcome[other] == post && round.Teachers[other].Own != post && round.RanksBefore(post, person, round.Teachers[other])) return false;
        }

        return true;
    }

    private static bool IsWasteful(SmallRound round, int[] outcome)
    {
        for (var teacher = 0; teacher < outcome.Length; teacher++)
            if (Preferred(round.Teachers[teacher], outcome[teacher]).Any(post => outcome.Count(held => held == post) < round.Capacities[post])) return true;
        return false;
    }

    private static IEnumerable<int> Preferred(SmallTeacher person, int held) =>
        person.Wanted.TakeWhile(post => post != held).Where(person.AdmittedAt);
}
