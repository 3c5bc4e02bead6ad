namespace Workforce.Demo.Generation;

/// <summary>One head to a school, then secretary, deputies, department and subject heads as the school is large enough for.</summary>
internal static class Duties
{
    public static void Assign(SchoolDraft school)
    {
        var free = school.Staff
            .Where(it => it.WorkSchool == school && it.Status == "100" && it.OnPost == "on-post")
            .OrderByDescending(Fitness)
            .ThenBy(it => it.Number)
            .ToList();
        var size = school.Staff.Count;
        Take(free, "principal", 1, 54);
        if (school.Blueprint.IsPublic && size >= 30)
            Take(free, "secretary", 1, 54);
        Take(free, "deputy-principal", size >= 120 ? 3 : size >= 60 ? 2 : size >= 25 ? 1 : 0, 54);
        Take(free, "union-chair", size >= 45 ? 1 : 0, 56);
        Take(free, "director", size / 28, 52);
        Take(free, "deputy-director", size / 22, 45);
        foreach (var subject in free.GroupBy(it => (it.Stage.Stage, it.Subject)).Where(it => it.Count() >= 4).Select(it => it.ToList()).ToList())
            Take(subject, "group-head", 1, 54);
    }

    private static int Fitness(Career career) =>
        (career.IsEstablished ? 400 : 0) + career.Quality + (career.Appointed?.Rank ?? 0) * 220 + Math.Min(career.ServiceYears, 25) * 25;

    private static void Take(List<Career> free, string duty, int count, int oldest)
    {
        for (; count > 0 && free.Count > 0; count--)
        {
            var index = Math.Max(0, free.FindIndex(it => SchoolCalendar.WholeYears(it.Born, it.Today) <= oldest && it.ServiceYears >= 4));
            free[index].Duty = duty;
            free.RemoveAt(index);
        }
    }
}
