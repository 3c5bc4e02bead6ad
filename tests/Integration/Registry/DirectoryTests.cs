using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Registry;

/// <summary>What other modules are told.</summary>
public sealed class DirectoryTests(TestHost host)
{
    [Fact]
    public async Task Candidates_AreEverybodyWhoHasNotLeft_AsOfTheDay()
    {
        var district = host.City.QuietDistrict();
        var on = host.City.Today;
        var facts = await AskAsync<ITeacherDirectory, IReadOnlyList<TeacherFacts>>(Reach.District(district.Id), d => d.CandidatesAsync(new(district.Id), on, CandidateSearch.Everybody, CancellationToken.None));
        var expected = host.City.Teachers.Where(t => t.Employment.DistrictId == district.Id && t.Employment.Status[0] != '3').ToDictionary(t => t.Id);
        Assert.Equal(expected.Count, facts.Count);
        Assert.All(facts, f =>
        {
            var demo = expected[f.Id.Value];
            Assert.Equal((demo.StaffNumber, demo.Person.Name, demo.Teaching.Subject), (f.StaffNumber, f.Name, f.Subject));
            Assert.Equal(demo.Certificates.Count, f.Certificates.Count);
            Assert.Equal(demo.Titles.Where(t => t.ObtainedOn <= on).MaxBy(t => t.ObtainedOn)?.Title ?? "none", f.Title);
            Assert.Equal(demo.ClassTeacherYears.Count, f.ClassTeacherYears);
            Assert.NotNull(f.RetiresOn);
            Assert.True(f.TeachingYears <= f.WorkYears);
        });
    }

    [Fact]
    public async Task Candidates_OfAnEarlierDay_StandAtTheSchoolOfThatDay()
    {
        var district = host.City.QuietDistrict();
        var mover = host.City.Teachers.First(t => t.Employment.DistrictId == district.Id && t.Spells is [.., { SchoolId: not null }, { To: null }] && t.Spells[^2].SchoolId != t.Spells[^1].SchoolId);
        var before = mover.Spells[^2];
        var facts = await AskAsync<ITeacherDirectory, IReadOnlyList<TeacherFacts>>(Reach.District(district.Id), d => d.FactsAsync([new TeacherId(mover.Id)], before.To!.Value, CancellationToken.None));
        Assert.Equal(before.SchoolId, Assert.Single(facts).SchoolId.Value);
    }

    [Fact]
    public async Task Search_KeepsWhomTheWholeListWouldKeep()
    {
        var district = host.City.QuietDistrict();
        var on = host.City.Today.AddYears(-1);
        var all = await SearchAsync(CandidateSearch.Everybody);
        var some = all[all.Count / 2];
        Assert.Equal(all.Where(f => f.SchoolId == some.SchoolId).Select(f => f.Id), (await SearchAsync(new(School: some.SchoolId))).Select(f => f.Id));
        Assert.Equal(all.Where(f => f.Subject == some.Subject).Select(f => f.Id), (await SearchAsync(new(Subject: some.Subject))).Select(f => f.Id));
        Assert.Equal(some.Id, Assert.Single(await SearchAsync(new(Text: some.StaffNumber))).Id);
        Assert.Contains(some.Id, (await SearchAsync(new(Text: some.Initials.ToUpperInvariant()))).Select(f => f.Id));

        Task<IReadOnlyList<TeacherFacts>> SearchAsync(CandidateSearch search) =>
            AskAsync<ITeacherDirectory, IReadOnlyList<TeacherFacts>>(Reach.District(district.Id), d => d.CandidatesAsync(new(district.Id), on, search, CancellationToken.None));
    }

    [Fact]
    public async Task Find_OutOfReach_IsAbsent()
    {
        var stranger = new TeacherId(host.City.Teachers.First(t => t.Employment.DistrictId == host.City.BusyDistrict().Id).Id);
        Assert.Empty(await AskAsync<ITeacherDirectory, IReadOnlyDictionary<TeacherId, TeacherCard>>(Reach.District(host.City.QuietDistrict().Id), d => d.FindAsync([stranger], CancellationToken.None)));
    }

    [Fact]
    public async Task Schools_OfADistrict_TellStagesInOrderOfAge()
    {
        var district = host.City.QuietDistrict();
        var schools = await AskAsync<ISchoolDirectory, IReadOnlyList<SchoolCard>>(Reach.District(district.Id), d => d.InDistrictAsync(new(district.Id), CancellationToken.None));
        Assert.Equal(host.City.Schools.Where(s => s.DistrictId == district.Id).OrderBy(s => s.Code, StringComparer.Ordinal).Select(s => s.Name), schools.Select(s => s.Name));
        Assert.All(schools, s => Assert.Equal(host.City.Schools.Single(d => d.Id == s.Id.Value).Stages.Select(x => x.Stage), s.Stages));
    }

    private async Task<T> AskAsync<TDirectory, T>(Reach reach, Func<TDirectory, Task<T>> ask) where TDirectory : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().ActAs(Actor.System("test", reach));
        return await ask(scope.ServiceProvider.GetRequiredService<TDirectory>());
    }
}
