using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Features.Rotation.Exams;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.TestSupport;

namespace Workforce.IntegrationTests.Rotation.Exams;

/// <summary>A small round by the exam of Fugong: three papers of 80, 10 and 10, three candidates.</summary>
internal sealed class ExamRound(RoundHost host)
{
    public static readonly ExamRule Fugong = new() { Parts = [new("subject-knowledge", "学科知识", 80, 80, true), new("pedagogy", "教育学", 10, 10), new("psychology", "心理学", 10, 10)] };

    public SmallRound Round { get; } = new(host);

    /// <summary>Chosen and certified; the choices are closed.</summary>
    public async Task<ExamRound> ClosedAsync(ExamRule? rule = null)
    {
        await Round.ChosenAsync(scored: false);
        await host.ChangeAsync(async db =>
        {
            var round = await db.Rounds.SingleAsync(r => r.Id == Round.Id);
            round.Policy = round.Policy with { Values = round.Policy.Values with { CrossMethod = CrossMethods.Exam, Exam = rule ?? Fugong } };
        });
        await Round.UseAsync<CloseChoices>(async use => await use.HandleAsync(Round.Id, (await host.RoundAsync(Round.Id)).Version, host.By(Round.Officer, "测试"), CancellationToken.None));
        return this;
    }

    public async Task<ExamRound> SeatedAsync(ExamRule? rule = null)
    {
        await ClosedAsync(rule);
        await ArrangeAsync();
        await Round.UseAsync<SeatCandidates, int>(async use => await use.HandleAsync(Round.Id, (await ExamAsync()).Version, host.By(Round.Officer), CancellationToken.None));
        return this;
    }

    /// <summary>Everybody sat; the marks are 60, 61 ... in the order of the seats.</summary>
    public async Task<ExamRound> MarkedAsync()
    {
        await SeatedAsync();
        var candidates = await CandidatesAsync();
        var given = candidates.SelectMany((c, i) => Fugong.Parts.Select(p => ((c.Entrant.Id, p.Part), new Mark(MarkKind.Sat, p.Maximum == 80 ? (60 + i) * 1000 : 7_500)))).ToDictionary(g => g.Item1, g => g.Item2);
        await Round.UseAsync<EnterMarks, int>(use => use.HandleAsync(Round.Id, given, host.By(Round.Officer), CancellationToken.None));
        return this;
    }

    public async Task<ExamRound> PublishedAsync()
    {
        await MarkedAsync();
        await PublishAsync();
        return this;
    }

    public Task PublishAsync() => Round.UseAsync<PublishMarks>(async use => await use.HandleAsync(Round.Id, (await ExamAsync()).Version, new([]), host.By(Round.Officer), CancellationToken.None));

    public Task ArrangeAsync(int seats = 2) => Round.UseAsync<ArrangeExam>(async use => await use.HandleAsync(Round.Id, new()
    {
        Place = "县第一中学",
        Sittings = (await host.RoundAsync(Round.Id)).Policy.Values.Exam!.Parts.Select((p, i) => new SittingForm { Part = p.Part, StartsAt = new DateTime(2030, 7, 25, 9 + 2 * i, 0, 0), Minutes = 90 }).ToList(),
        Rooms = [new() { Name = "第一考场", Seats = seats }, new() { Name = "第二考场", Seats = seats }],
        Version = await host.ReadAsync(db => db.Exams.Where(e => e.RoundId == Round.Id).Select(e => e.Version).SingleOrDefaultAsync()),
    }, host.By(Round.Officer), CancellationToken.None));

    public Task<Exam> ExamAsync() => host.ReadAsync(db => db.Exams.AsNoTracking().SingleAsync(e => e.RoundId == Round.Id));

    public Task<IReadOnlyList<CandidateRow>> CandidatesAsync() => host.ReadAsync(db => Candidates.ReadAsync(db, Round.Id, CancellationToken.None));

    public Task<List<Score>> ScoresAsync() => host.ReadAsync(db => db.Scores.AsNoTracking().Where(s => s.RoundId == Round.Id).ToListAsync());

    public string Path(string page) => $"/Rotation/Exams/{page}/{Round.Id.Value}";
}
