using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Domain.InSchool;

/// <summary>A teacher of the school in its competition: one post, her own score, the panel's, and what became of it.</summary>
internal sealed class Application
{
    public ApplicantId Id { get; init; }
    public CompetitionId CompetitionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public required string Stage { get; init; }
    public required string Subject { get; init; }

    /// <summary>Null for somebody who did not apply.</summary>
    public PostId? PostId { get; private set; }

    [NotLogged]
    public required ScoringFacts Facts { get; init; }

    public ApplicationState State { get; private set; }
    public DateTimeOffset? AppliedAt { get; private set; }

    /// <summary>The signed paper, when the school entered it for her.</summary>
    public Guid? PaperFileId { get; private set; }

    /// <summary>Why the school found her not eligible.</summary>
    public string? RefusedReason { get; private set; }

    public IReadOnlyList<AssessedItem> Items { get; private set; } = [];
    public bool IsSelfScored { get; private set; }
    public Ballots? Ballots { get; private set; }

    /// <summary>Panel members who assessed her; none of them declared a relation.</summary>
    public IReadOnlyList<Guid> AssessedBy { get; private set; } = [];

    /// <summary>Sum of what the panel gave, in thousandths; null until it has.</summary>
    public int? Total { get; private set; }

    public ApplicationOutcome Outcome { get; private set; }
    public int? Rank { get; private set; }
    public string? Reason { get; private set; }
    public uint Version { get; private set; }

    public int? SelfTotal => IsSelfScored ? Items.Sum(i => i.Self ?? 0) : null;

    /// <summary>What the panel gave more or less than she did, over the items she scored.</summary>
    public int? Difference => IsSelfScored && Total is not null ? Items.Sum(i => i.Difference ?? 0) : null;

    public static Application Of(Competition competition, TeacherFacts teacher, DateOnly baseOn) => new()
    {
        Id = new(Guid.CreateVersion7()),
        CompetitionId = competition.Id,
        RoundId = competition.RoundId,
        DistrictId = competition.DistrictId,
        SchoolId = competition.SchoolId,
        TeacherId = teacher.Id,
        StaffNumber = teacher.StaffNumber,
        Name = teacher.Name,
        Stage = teacher.Stage,
        Subject = teacher.Subject,
        Facts = ScoringFacts.Of(teacher, baseOn),
    };

    public void Apply(Post post, Guid? paper, ScoreScheme scheme, Func<string, string, string> name, DateTimeOffset now)
    {
        if (State is ApplicationState.Eligible or ApplicationState.Refused)
            throw new RuleBrokenException("{0}的资格已经审查，不能再改报。", Name);
        if (State == ApplicationState.Applied && AppliedAt is not null && PostId == post.Id && paper is null)
            throw new RuleBrokenException("{0}已经报名这个岗位。", Name);
        (PostId, State, AppliedAt, PaperFileId) = (post.Id, ApplicationState.Applied, now, paper ?? PaperFileId);
        Items = [.. scheme.Items.Select(item => Items.FirstOrDefault(known => known.Item == item.Item) ?? Suggest(item, name))];
    }

    public void Withdraw()
    {
        if (State != ApplicationState.Applied)
            throw new RuleBrokenException("资格已经审查，不能再撤回报名。");
        State = ApplicationState.Withdrawn;
    }

    public void NoteAbsence() => State = ApplicationState.Absent;

    public void Check(bool eligible, string? reason)
    {
        if (State is ApplicationState.Withdrawn or ApplicationState.Absent)
            throw new RuleBrokenException("{0}没有报名或已经撤回。", Name);
        if (!eligible && string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("不符合条件的，请写明理由，本人看得到。");
        (State, RefusedReason) = (eligible ? ApplicationState.Eligible : ApplicationState.Refused, eligible ? null : reason!.Trim());
    }

    /// <param name="evidence">New files by item; an item without one keeps what it has.</param>
    public void ScoreHerself(IReadOnlyList<ScoreItem> scored, IReadOnlyDictionary<string, Guid> evidence, ScoreScheme scheme)
    {
        if (Total is not null)
            throw new RuleBrokenException("考评组已经评分，自评分不能再改。");
        // Colleagues rate her; she does not.
        Items = [.. Items.Select(item => scored.FirstOrDefault(s => s.Item == item.Item) is { } self && !ScoringRules.IsRating(scheme.Items.First(rule => rule.Item == item.Item))
            ? item with { Self = self.Thousandths, SelfBasis = self.Basis, EvidenceFileId = evidence.TryGetValue(item.Item, out var file) ? file : item.EvidenceFileId } : item)];
        IsSelfScored = true;
    }

    public void Count(Ballots ballots, ScoreScheme scheme, Func<string, string, string> name)
    {
        Ballots = ballots;
        Items = [.. Items.Select(item => scheme.Items.First(rule => rule.Item == item.Item) is var rule && ScoringRules.IsRating(rule)
            ? ScoringRules.Of(rule, Facts, ballots, name) is var rated ? item with { Suggested = rated.Thousandths, SuggestedBasis = rated.Basis } : item : item)];
    }

    /// <summary>The panel's score. What differs from her own says why.</summary>
    public void Assess(IReadOnlyList<ScoreItem> given, IReadOnlyList<Guid> by)
    {
        if (State != ApplicationState.Eligible)
            throw new RuleBrokenException("{0}没有通过资格审查，不能评分。", Name);
        foreach (var (item, score) in Items.Zip(given))
            if (item.Self is { } self && self != score.Thousandths && string.IsNullOrWhiteSpace(score.Basis))
                throw new RuleBrokenException("{0}：评分与自评不同，请写明依据。", item.Name);
        Items = [.. Items.Zip(given, (item, score) => item with { Given = score.Thousandths, GivenBasis = score.Basis })];
        (Total, AssessedBy) = (given.Sum(score => score.Thousandths), by);
    }

    public void Settle(ApplicationOutcome outcome, int? rank, string reason) => (Outcome, Rank, Reason) = (outcome, rank, reason);

    private AssessedItem Suggest(SchemeItem item, Func<string, string, string> name) =>
        ScoringRules.Of(item, Facts, Ballots, name) is var suggested ? new(item.Item, item.Name, suggested.Thousandths, suggested.Basis) : throw new InvalidOperationException();
}
