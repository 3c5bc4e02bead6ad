using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Features.Rotation.Posts;
using Xunit;

namespace Workforce.IntegrationTests.Rotation;

public sealed class PostsImportTests(RoundHost host) : IClassFixture<RoundHost>
{
    [Fact]
    public async Task Import_AddsPostsAndNamesTheRowsItRefuses()
    {
        var round = await new SmallRound(host).CreateAsync();
        var schools = (await host.AsAsync(round.Officer, s => s.GetRequiredService<ISchoolDirectory>().InDistrictAsync(new(host.City.Rounds[0].DistrictId), CancellationToken.None))).Where(s => s.Stages.Contains("primary")).Take(2).ToList();
        var import = await HandInAsync(round,
            [schools[0].Name, "小学", "音乐", "2"],
            [schools[1].Code, "primary", "音乐", "1"],
            ["没有这所学校", "小学", "音乐", "1"],
            [schools[0].Name, "高中", "音乐", "1"]);
        Assert.Equal((2, 2), (import.Summary.Added, import.Summary.Faulty));

        await AskAsync(round, import, ImportAct.Commit, ImportState.Committed);
        var posts = await host.ReadAsync(db => db.Posts.Where(p => p.RoundId == round.Id && p.Subject == "music").OrderBy(p => p.Code).ToListAsync());
        Assert.Equal([(schools[0].Id, 2), (schools[1].Id, 1)], posts.Select(p => (p.OfferedBy, p.Capacity)));
        Assert.Equal(posts.Count, posts.Select(p => p.Code).Distinct().Count());
        Assert.Equal(schools[0].Area, posts[0].SchoolArea);

        await AskAsync(round, import, ImportAct.Undo, ImportState.Undone);
        Assert.Empty(await host.ReadAsync(db => db.Posts.Where(p => p.RoundId == round.Id && p.Subject == "music").ToListAsync()));
    }

    [Fact]
    public async Task Import_Again_ShowsOnlyTheDifference()
    {
        var round = await new SmallRound(host).CreateAsync();
        var post = round.Posts[0];
        var import = await HandInAsync(round, [post.SchoolName, post.Stage, post.Subject, "3"], [round.Posts[1].SchoolName, round.Posts[1].Stage, round.Posts[1].Subject, "1"]);
        Assert.Equal((0, 1, 1), (import.Summary.Added, import.Summary.Changed, import.Summary.Same));
    }

    [Fact]
    public async Task Import_IntoAnOpenRound_IsRefusedRowByRow()
    {
        var round = await new SmallRound(host).OpenAsync();
        var import = await HandInAsync(round, [round.Posts[0].SchoolName, "primary", round.Posts[0].Subject, "9"]);
        Assert.Equal(1, import.Summary.Faulty);
    }

    private async Task<Import> HandInAsync(SmallRound round, params string[][] rows)
    {
        using var file = new MemoryStream();
        ListWorkbook.Write(file, "岗位", [new("学校"), new("学段"), new("学科"), new("名额")], rows);
        file.Position = 0;
        var id = await round.UseAsync<ImportDesk<RotationDbContext>, Guid>(desk => desk.HandInAsync(PostsImport.Kind, "岗位.xlsx", file, round.Id.Value, host.By(round.Officer), CancellationToken.None));
        return (await RoundHost.EventuallyAsync(() => FindAsync(round, id), import => import is { IsWorking: false }))!;
    }

    private async Task AskAsync(SmallRound round, Import import, ImportAct act, ImportState wanted)
    {
        await round.UseAsync<ImportDesk<RotationDbContext>>(desk => desk.AskAsync(import.Id, act, host.By(round.Officer, "测试"), CancellationToken.None));
        var after = await RoundHost.EventuallyAsync(() => FindAsync(round, import.Id), now => now is { IsWorking: false });
        Assert.Equal(wanted, after!.State);
    }

    private Task<Import?> FindAsync(SmallRound round, Guid id) => round.UseAsync<ImportDesk<RotationDbContext>, Import?>(desk => desk.FindAsync(id, CancellationToken.None));
}
