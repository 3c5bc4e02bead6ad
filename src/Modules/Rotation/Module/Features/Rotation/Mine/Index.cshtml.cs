using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Registrations;

namespace Workforce.Rotation.Features.Rotation.Mine;

/// <summary>A teacher's rounds. When there is only one, it leads straight to what she can do in it now.</summary>
[Authorize("rotation.choose")]
internal sealed class IndexModel(Work<RotationDbContext> work, Calendar calendar, InSchool.TeacherInSchool inSchool) : WorkforcePage
{
    public IReadOnlyList<Row> Rounds { get; private set; } = [];
    public IReadOnlyList<OpenRegistrations> Registrations { get; private set; } = [];

    /// <summary>Competitions under way in her own school.</summary>
    public IReadOnlyList<InSchool.TeacherInSchool.Row> InSchool { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var me = new TeacherId(Actor.Reach.TeacherId ?? Guid.Empty);
        Rounds = await work.ReadAsync(db => (from round in db.Rounds
                                             join entrant in db.Entrants on round.Id equals entrant.RoundId
                                             where entrant.TeacherId == me && round.State != RoundState.Draft
                                             orderby round.SchoolYear descending, round.OpenedAt descending
                                             select new Row(round.Id, round.Name, round.State, round.PublishedRunId != null)).ToListAsync(ct), ct);
        InSchool = await inSchool.OfAsync(me, ct);
        Registrations = await work.ReadAsync(db => OpenRegistrations.Of(db, calendar.Now).ToListAsync(ct), ct);
        return InSchool.Count == 0 && Registrations.Count == 0 && Rounds is [var only] ? RedirectToPage(only.Page, new { id = only.Id.Value }) : Page();
    }

    internal sealed record Row(RoundId Id, string Name, RoundState State, bool HasResult)
    {
        public string Page => HasResult ? "/Rotation/Results/Index" : State is RoundState.Choosing ? "/Rotation/Choosing/Index" : "/Rotation/Scores/Mine";

        /// <summary>Where the round stands, without what the bureau has not yet published.</summary>
        public string Standing => State switch
        {
            RoundState.Choosing => "正在填报志愿",
            RoundState.Scoring => "正在评分与复核",
            RoundState.Closed => "已办结",
            _ => HasResult ? "结果已公布" : "等待抽签与配置",
        };
    }
}
