using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Rules;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;
using Workforce.Rotation.Domain.TieBreaks;

namespace Workforce.Rotation.Features.Rotation.InSchool;

/// <summary>Step five: who is hired and who is not, each with score, rank and reason, posted inside the school.</summary>
internal sealed class PublishLists(Work<RotationDbContext> work, Calendar calendar, Names names)
{
    public async Task HandleAsync(RoundId id, SchoolId school, string? note, uint version, Change change, CancellationToken ct)
    {
        var days = await calendar.WorkingDaysAsync(ct);
        await work.ChangeAsync(change, async db =>
        {
            var (_, competition) = await CompetitionGate.HoldAsync(db, id, school, ct);
            competition.MustBe(version);
            competition.PublishLists(note, change, Calendar.On(change.At));
            await PostAsync(db, competition, days, change with { Reason = change.Reason ?? note }, ct);
        }, ct);
    }

    /// <summary>Settles everybody anew and posts the lists; where they are out already, as a new version with its reason and new days.</summary>
    internal async Task PostAsync(RotationDbContext db, Competition competition, WorkingDays days, Change change, CancellationToken ct)
    {
        var applications = await db.Applications.Where(a => a.CompetitionId == competition.Id).ToListAsync(ct);
        var standings = await Standing.ReadAsync(db, competition, applications, ct);
        if (standings.FirstOrDefault(s => s.Undecided.Count > 0) is { } tied)
            throw new RuleBrokenException("{0}有同分教师，名额由抽签决定：请先在学校抽签并录入记录。", PostedRows.Teaches(tied.Post, names));
        foreach (var standing in standings)
            foreach (var (application, ranked) in standing.Ranked)
                application.Settle(ranked.Hired!.Value ? ApplicationOutcome.Hired : ApplicationOutcome.Unhired, ranked.Rank, Reason(standing, ranked));
        foreach (var out_ in applications.Where(a => a.State != ApplicationState.Eligible))
            out_.Settle(ApplicationOutcome.Unhired, null, out_.State switch { ApplicationState.Refused => $"资格审查未通过：{out_.RefusedReason}", ApplicationState.Withdrawn => "撤回报名", _ => "没有报名" });
        var posts = standings.ToDictionary(s => s.Post.Id, s => s.Post);
        var today = Calendar.On(change.At);
        var rows = applications.OrderBy(a => a.Outcome).ThenBy(a => a.PostId is { } p ? posts[p].Code : "~", StringComparer.Ordinal).ThenBy(a => a.Rank ?? int.MaxValue).ThenBy(a => a.StaffNumber, StringComparer.Ordinal)
            .Select(a => PostedRows.Listed(a, a.PostId is { } p ? posts[p] : null, names)).ToList();
        var before = await CompetitionGate.PostedAsync(db, competition.Id, PostedKind.Lists, ct);
        if (before is not null)
            competition.Need(InSchoolStep.Appoint);
        db.Add(PostedTable.Of(competition, PostedKind.Lists, before, rows, today, competition.Rules!.ListNotice.After(today, days), change));
    }

    private static string Reason(Standing standing, Ranked ranked)
    {
        var place = $"名额{standing.Post.Capacity}个，总分第{ranked.Rank}名";
        return ranked.DecidedBy is { } word ? $"{place}，同分时{(word == TieChain.Lottery ? "按抽签" : PolicyText.Canonical(word))}" : place;
    }
}
