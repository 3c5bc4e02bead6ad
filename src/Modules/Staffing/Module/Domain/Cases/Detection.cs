using System.Globalization;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Cases;

/// <summary>What the registry's facts of a day point to. An officer decides whether it is so.</summary>
internal static class Detection
{
    /// <param name="approved">Established posts by school; private schools are absent.</param>
    public static IReadOnlyList<Suspicion> Find(IReadOnlyCollection<StaffMember> staff, IReadOnlyDictionary<SchoolId, SchoolCard> schools, IReadOnlyDictionary<SchoolId, int> approved, MisuseTerms terms, DateOnly on) =>
        [.. staff.Where(s => s.IsEstablished).SelectMany(s => OfPerson(s, schools, terms, on)), .. OfSchools(staff, schools, approved, terms, on)];

    private static IEnumerable<Suspicion> OfPerson(StaffMember person, IReadOnlyDictionary<SchoolId, SchoolCard> schools, MisuseTerms terms, DateOnly on)
    {
        if (Private(person.SchoolId) is { } employer)
            yield return new(CaseKind.InPrivateSchool, person.SchoolId, person, $"employed:{person.SchoolId.Value}", $"在编，但工作单位登记为民办学校{employer.Name}。");
        else if (Private(person.WorkSchoolId) is { } host)
            yield return new(CaseKind.InPrivateSchool, person.SchoolId, person, $"works:{person.WorkSchoolId.Value}:{Day(person.Stay?.Since)}", $"在编，自{Day(person.Stay?.Since)}起在民办学校{host.Name}工作。");
        else if (person.Stay is { } stay && stay.Since.AddMonths(terms.StayMonths) < on)
            yield return new(CaseKind.LongSecondment, person.SchoolId, person, $"stay:{Day(stay.Since)}", $"自{Day(stay.Since)}起在{schools.GetValueOrDefault(person.WorkSchoolId)?.Name}工作，超过{terms.StayMonths}个月。");
        if (terms.LentStatuses.Contains(person.Status))
            yield return new(CaseKind.LongSecondment, person.SchoolId, person, $"status:{person.Status}", "人员状态登记为借出，借用期限没有登记。");
        else if (terms.AbsentStatuses.Contains(person.Status))
            yield return new(CaseKind.PaidAbsent, person.SchoolId, person, $"status:{person.Status}", "人员状态登记为下落不明，仍占编制，请核对是否停发工资。");
        else if (terms.OffPostStatuses.Contains(person.Status))
            yield return new(CaseKind.NotAtPost, person.SchoolId, person, $"status:{person.Status}", "在编，但人员状态登记为离开岗位。");
        else if (person.Leave is { } leave && leave.Since.AddMonths(terms.LeaveMonths) < on)
            yield return new(CaseKind.NotAtPost, person.SchoolId, person, $"leave:{Day(leave.Since)}", $"自{Day(leave.Since)}起休假，超过{terms.LeaveMonths}个月。");

        SchoolCard? Private(SchoolId school) => schools.GetValueOrDefault(school) is { IsPublic: false } card ? card : null;
    }

    private static IEnumerable<Suspicion> OfSchools(IReadOnlyCollection<StaffMember> staff, IReadOnlyDictionary<SchoolId, SchoolCard> schools, IReadOnlyDictionary<SchoolId, int> approved, MisuseTerms terms, DateOnly on)
    {
        var books = staff.Where(s => s.IsEstablished).ToLookup(s => s.SchoolId);
        foreach (var (school, posts) in approved.Where(a => a.Value > 0 && schools.ContainsKey(a.Key)).OrderBy(a => schools[a.Key].Code, StringComparer.Ordinal))
        {
            var held = books[school].Count();
            if (posts - held is var vacant && vacant * 100 >= posts * terms.VacantPercent && vacant > 0)
                yield return new(CaseKind.LeftVacant, school, null, $"vacant:{on.Year}", $"核定编制{posts}名，在编{held}人，空编{vacant}名。");
            var hired = books[school].Count(s => s.JoinedSchoolOn.AddMonths(terms.HiredMonths) > on);
            if (held > posts && hired > 0)
                yield return new(CaseKind.HiredOverQuota, school, null, $"over:{on.Year}", $"核定编制{posts}名，在编{held}人，超编{held - posts}人；近{terms.HiredMonths}个月仍进{hired}人。");
        }
    }

    private static string Day(DateOnly? on) => on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
