namespace Workforce.UnitTests.Rotation.Adjustment;

/// <summary>The rule to the letter, by trying every placement.</summary>
internal static class EveryPlacement
{
    public static int[]? Joint(SmallDistrict district) =>
        Best(district, Feasible(district, Movable(district, _ => true)).Where(placed => HasCounts(district, placed)));

    public static (int[] Placed, List<int> Called)? Rule(SmallDistrict district)
    {
        var teachers = Enumerable.Range(0, district.Teachers.Length).ToList();
        var leaving = teachers.Where(teacher => !district.Teachers[teacher].Exempt && !MayStay(district, teacher)).ToHashSet();
        var order = teachers
            .Where(teacher => !district.Teachers[teacher].Exempt && !leaving.Contains(teacher) && district.Teachers[teacher].Eligible)
            .OrderByDescending(teacher => district.Teachers[teacher].Points).ThenBy(teacher => teacher).ToList();
        var all = Feasible(district, Movable(district, teacher => leaving.Contains(teacher) || order.Contains(teacher))).ToList();
        for (var movers = Math.Max(district.MoverGoal, leaving.Count); movers <= teachers.Count; movers++)
        {
            var goal = district.BackboneGoal(movers);
            var left = all.Where(placed => Movers(district, placed) == movers && Backbone(district, placed) >= goal).ToList();
            if (left.Count == 0) continue;
            var called = new List<int>();
            var passed = new HashSet<int>();
            foreach (var onlyBackbone in (bool[])[true, false])
                foreach (var teacher in order.Where(teacher => !onlyBackbone || district.Teachers[teacher].Backbone))
                {
                    if (onlyBackbone && leaving.Concat(called).Count(who => district.Teachers[who].Backbone) >= goal) break;
                    if (leaving.Count + called.Count == movers) break;
                    if (called.Contains(teacher) || passed.Contains(teacher)) continue;
                    var withHer = left.Where(placed => placed[teacher] != district.Teachers[teacher].Home).ToList();
                    if (withHer.Count == 0)
                    {
                        passed.Add(teacher);
                        continue;
                    }

                    called.Add(teacher);
                    left = withHer;
                }

            return (Best(district, left)!, called);
        }

        return null;
    }

    /// <summary>Everybody somewhere that is allowed to her, within capacities and minimums; only the movable may leave home.</summary>
    public static IEnumerable<int[]> Feasible(SmallDistrict district, bool[] movable) =>
        All(district, movable, 0, new int[district.Teachers.Length], (int[])district.Capacities.Clone())
            .Where(placed => Enumerable.Range(0, district.Capacities.Length).All(post => placed.Count(at => at == post) >= district.Minimums[post]));

    public static bool[] Movable(SmallDistrict district, Func<int, bool> also) =>
        Enumerable.Range(0, district.Teachers.Length).Select(teacher => !district.Teachers[teacher].Exempt && also(teacher)).ToArray();

    public static int Movers(SmallDistrict district, int[] placed) => placed.Where((post, teacher) => post != district.Teachers[teacher].Home).Count();

    public static int Backbone(SmallDistrict district, int[] placed) =>
        placed.Where((post, teacher) => post != district.Teachers[teacher].Home && district.Teachers[teacher].Backbone).Count();

    public static long Cost(SmallDistrict district, int[] placed) => placed.Select((post, teacher) => district.Teachers[teacher].Costs[post] ?? 0).Sum();

    public static bool MayStay(SmallDistrict district, int teacher) =>
        district.Teachers[teacher] is { Home: >= 0 and var home } person && (person.Exempt || person.Costs[home] is not null);

    private static bool HasCounts(SmallDistrict district, int[] placed)
    {
        var movers = Movers(district, placed);
        return movers >= district.MoverGoal && Backbone(district, placed) >= district.BackboneGoal(movers);
    }

    private static int[]? Best(SmallDistrict district, IEnumerable<int[]> placements) =>
        placements.OrderBy(placed => Cost(district, placed)).ThenBy(placed => placed, Comparer<int[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))).FirstOrDefault();

    private static IEnumerable<int[]> All(SmallDistrict district, bool[] movable, int teacher, int[] placed, int[] left)
    {
        if (teacher == placed.Length)
        {
            yield return (int[])placed.Clone();
            yield break;
        }

        for (var post = 0; post < left.Length; post++)
        {
            var isHome = post == district.Teachers[teacher].Home;
            if (left[post] == 0 || (isHome ? !MayStay(district, teacher) : !movable[teacher] || district.Teachers[teacher].Costs[post] is null)) continue;
            placed[teacher] = post;
            left[post]--;
            foreach (var complete in All(district, movable, teacher + 1, placed, left)) yield return complete;
            left[post]++;
        }
    }
}
