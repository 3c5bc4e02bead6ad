namespace Workforce.Demo.Generation;

/// <summary>
/// Class teachers and weekly periods. In every school and stage the class teachers number the classes, and the periods
/// of all who teach there add up to what the classes are taught.
/// </summary>
internal static class Workload
{
    private const int MostPeriods = 20;

    public static void Assign(SchoolDraft school, IReadOnlyList<Career> working)
    {
        foreach (var stage in school.Stages)
        {
            var plan = StagePlan.Of(stage.Stage);
            var teachers = working.Where(it => it.Stage == plan && it.IsTeaching).OrderBy(it => it.Number).ToList();
            if (teachers.Count == 0)
                continue;
            foreach (var teacher in teachers.Where(it => !it.IsLeader).OrderByDescending(ClassTeacherFitness).ThenBy(it => it.Number).Take(stage.Classes))
                teacher.IsClassTeacher = true;
            foreach (var (subject, periodsOfTen) in plan.Subjects)
                Share(subject, (stage.Classes * periodsOfTen + 5) / 10, teachers);
        }
    }

    public static int PeriodsOf(StagePlan plan, int classes) => plan.Subjects.Sum(it => (classes * it.PeriodsOfTen + 5) / 10);

    private static int ClassTeacherFitness(Career career) =>
        (career.Subject is "chinese" or "maths" or "english" or "preschool" or "special" ? 500 : 0)
        + (career.Duty == "none" ? 150 : 0)
        - Math.Abs(SchoolCalendar.WholeYears(career.Born, career.Today) - 33) * 12
        + (int)(career.Born.DayNumber % 97) * 3;

    private static void Share(string subject, int periods, List<Career> teachers)
    {
        var own = teachers.FindAll(it => it.Subject == subject);
        var parts = Apportionment.Split(periods, [.. own.Select(Capacity)]);
        var given = 0;
        for (var i = 0; i < own.Count; i++)
        {
            var part = Math.Min(parts[i], MostPeriods);
            own[i].WeeklyPeriods += part;
            given += part;
        }
        // What the subject's own teachers cannot take goes to whoever has least, a little at a time.
        for (var left = periods - given; left > 0;)
        {
            var helper = teachers
                .Where(it => it.Subject != subject && (it.SecondSubject is null || it.SecondSubject == subject))
                .MinBy(it => (it.WeeklyPeriods * 10 / Capacity(it), it.Number)) ?? teachers[0];
            var part = Math.Min(left, 4);
            helper.WeeklyPeriods += part;
            helper.SecondSubject = helper.Subject == subject ? helper.SecondSubject : subject;
            left -= part;
        }
    }

    private static int Capacity(Career career) => career.Duty switch
    {
        "principal" => 2,
        "secretary" => 3,
        "deputy-principal" => 5,
        "director" or "union-chair" => 7,
        _ => 10,
    };
}
