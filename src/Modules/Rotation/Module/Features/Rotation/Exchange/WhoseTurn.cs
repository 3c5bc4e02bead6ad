using Workforce.Registry.Contracts;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>Reads the registry once for the whole district and works out both lists of every school.</summary>
internal sealed class WhoseTurn(ITeacherDirectory teachers, ISchoolDirectory schools)
{
    public async Task<(IReadOnlyList<ExchangeSchool> Schools, IReadOnlyList<ExchangeMember> Members)> OfAsync(ExchangeYear year, CancellationToken ct)
    {
        var taking = (await schools.InDistrictAsync(year.DistrictId, ct)).Where(card => card.IsPublic && card.Stages.Any(Eligibility.Stages.Contains)).ToList();
        var known = taking.Select(card => card.Id).ToHashSet();
        var facts = await teachers.CandidatesAsync(year.DistrictId, year.BaseOn, CandidateSearch.Everybody, ct);
        return (taking.ConvertAll(card => Of(year, card)), [.. facts.Where(fact => known.Contains(fact.SchoolId)).Select(fact => Of(year, fact)).OfType<ExchangeMember>()]);
    }

    /// <returns>Null for whom the exchange does not concern.</returns>
    private static ExchangeMember? Of(ExchangeYear year, TeacherFacts teacher)
    {
        if (Eligibility.Of(teacher, year.Rules.Values, year.BaseOn) is not { Listing: not Listing.None } found)
            return null;
        var member = Of(year, teacher, found);
        member.FollowRecord();
        return member;
    }

    public static ExchangeMember Of(ExchangeYear year, TeacherFacts teacher, Eligibility? found) => new()
    {
        Id = new(Guid.CreateVersion7()),
        ExchangeId = year.Id,
        DistrictId = year.DistrictId,
        SchoolId = teacher.SchoolId,
        TeacherId = teacher.Id,
        StaffNumber = teacher.StaffNumber,
        Name = teacher.Name,
        Sex = teacher.Sex,
        BornOn = teacher.BornOn,
        Stage = teacher.Stage,
        Subject = teacher.Subject,
        Title = teacher.Title,
        Duty = teacher.Duty,
        Cohort = Cohorts.Of(teacher),
        IsBackbone = teacher.IsBackbone,
        YearsInSchool = teacher.YearsInSchool,
        YearsNeeded = found?.YearsNeeded ?? year.Rules.Values.TeacherYears,
        Computed = found?.Listing ?? Listing.None,
        Ground = found?.Ground,
    };

    private static ExchangeSchool Of(ExchangeYear year, SchoolCard card) => new()
    {
        ExchangeId = year.Id, SchoolId = card.Id, DistrictId = year.DistrictId, Code = card.Code, Name = card.Name, Area = card.Area, Cluster = card.Cluster,
    };
}
