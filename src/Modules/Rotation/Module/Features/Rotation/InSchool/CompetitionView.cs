using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Everything a school sees of its competition.</summary>
internal sealed record CompetitionView(Competition Competition, IReadOnlyDictionary<PostId, Post> Posts, IReadOnlyList<Application> Applications, IReadOnlyList<PanelMember> Panel, IReadOnlyList<Recusal> Pairs,
    IReadOnlyList<PostedTable> Posted, IReadOnlyList<ApplicationContest> Contests)
{
    public IReadOnlyList<Application> Eligible { get; } = Applications.Where(a => a.State == ApplicationState.Eligible).ToList();
    public IReadOnlyList<Standing> Standings => field ??= Competition.Rules is null ? [] : Standing.Of(Competition, [.. Posts.Values], Applications);

    public PostedTable? Out(PostedKind kind) => Posted.FirstOrDefault(t => t.Kind == kind && t.ReplacedAt is null);
    public int Count(ApplicationState state) => Applications.Count(a => a.State == state);
    public int Unscored => Eligible.Count(a => a.Total is null);
    public int Undeclared => Pairs.Count(p => p.Relation is null);
    public IEnumerable<ApplicationContest> Open => Contests.Where(c => c.State == CaseState.Open);

    /// <returns>Null when the school has not begun.</returns>
    public static async Task<CompetitionView?> ReadAsync(RotationDbContext db, IQueryable<Competition> which, CancellationToken ct)
    {
        if (await which.AsNoTracking().SingleOrDefaultAsync(ct) is not { } competition)
            return null;
        var id = competition.Id;
        return new(competition,
            await db.Posts.AsNoTracking().Where(p => p.RoundId == competition.RoundId && p.OfferedBy == competition.SchoolId).ToDictionaryAsync(p => p.Id, ct),
            await db.Applications.AsNoTracking().Where(a => a.CompetitionId == id).OrderBy(a => a.StaffNumber).ToListAsync(ct),
            await db.PanelMembers.AsNoTracking().Where(m => m.CompetitionId == id).OrderBy(m => m.Id).ToListAsync(ct),
            await db.Recusals.AsNoTracking().Where(r => r.CompetitionId == id).ToListAsync(ct),
            await db.PostedTables.AsNoTracking().Where(t => t.CompetitionId == id).OrderBy(t => t.PostedAt).ToListAsync(ct),
            await db.ApplicationContests.AsNoTracking().Where(c => c.CompetitionId == id).OrderBy(c => c.RaisedAt).ToListAsync(ct));
    }
}
