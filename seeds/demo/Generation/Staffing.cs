namespace Workforce.Demo.Generation;

/// <summary>
/// Gives every school its seats by subject. Small schools round badly on their own, so each stage of a district carries
/// what is owed to a subject from school to school: the district's shares come out right.
/// </summary>
internal static class Staffing
{
    public static IEnumerable<(SchoolDraft School, StagePlan Stage, string Subject)> Seats(IReadOnlyList<SchoolDraft> schools)
    {
        var owed = StagePlan.All.ToDictionary(plan => plan.Stage, plan => new long[plan.Subjects.Length]);
        foreach (var school in schools)
            foreach (var stage in school.Stages)
            {
                var plan = StagePlan.Of(stage.Stage);
                var debts = owed[stage.Stage];
                var whole = plan.Subjects.Sum(it => it.PeriodsOfTen);
                for (var seat = 0; seat < stage.Teachers; seat++)
                {
                    var most = 0;
                    for (var i = 0; i < debts.Length; i++)
                    {
                        debts[i] += plan.Subjects[i].PeriodsOfTen;
                        if (debts[i] > debts[most])
                            most = i;
                    }
                    debts[most] -= whole;
                    yield return (school, plan, plan.Subjects[most].Subject);
                }
            }
    }
}
