using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>One person's ethics appraisal of one year: scores by part, what they earn, and the grade given.</summary>
internal sealed class Appraisal
{
    public AppraisalId Id { get; init; }
    public AppraisalYearId YearId { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }
    public TeacherId TeacherId { get; init; }
    public required string StaffNumber { get; init; }
    public required string Name { get; init; }
    public decimal? SelfScore { get; private set; }
    public decimal? SchoolScore { get; private set; }
    public decimal? ParentsScore { get; private set; }
    public decimal? PupilsScore { get; private set; }
    public decimal? PeersScore { get; private set; }

    /// <summary>Too few parents answered: their weight goes to the other parts.</summary>
    public bool ParentsWaived { get; private set; }

    /// <summary>Code of a gate of the scheme.</summary>
    public string? Gate { get; private set; }

    public decimal? Total { get; private set; }

    /// <summary>Code of a grade of the scheme; never better than earned.</summary>
    public string? Grade { get; private set; }

    /// <summary>Her school has handed it in: she sees it.</summary>
    public bool IsShown { get; private set; }

    /// <summary>What she asks to have looked at again.</summary>
    public string? Contest { get; private set; }

    public DateTimeOffset? ContestedAt { get; private set; }
    public string? Answer { get; private set; }
    public bool? Upheld { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public uint Version { get; private set; }

    public bool HasOpenContest => Contest is not null && AnsweredAt is null;

    public decimal? ScoreOf(string component) => component switch
    {
        SchemeComponent.Self => SelfScore,
        SchemeComponent.School => SchoolScore,
        SchemeComponent.Parents => ParentsScore,
        SchemeComponent.Pupils => PupilsScore,
        SchemeComponent.Peers => PeersScore,
        _ => null,
    };

    public void Score(string component, decimal? points)
    {
        if (points is < 0 or > 100)
            throw new RuleBrokenException("{0} 的分数应在 0 与 100 之间。", Name);
        switch (component)
        {
            case SchemeComponent.Self: SelfScore = points; break;
            case SchemeComponent.School: SchoolScore = points; break;
            case SchemeComponent.Pupils: PupilsScore = points; break;
            case SchemeComponent.Peers: PeersScore = points; break;
            case SchemeComponent.Parents: (ParentsScore, ParentsWaived) = (points, false); break;
            default: throw new ArgumentException($"There is no part {component}.", nameof(component));
        }
    }

    public void Show() => IsShown = true;

    public void WaiveParents() => (ParentsScore, ParentsWaived) = (null, true);

    /// <summary>Computes the total; keeps a grade that was lowered on purpose, lowers one that is no longer earned.</summary>
    public void Reckon(AppraisalScheme scheme)
    {
        Total = scheme.Total(ScoreOf, ParentsWaived);
        var earned = scheme.Earned(Total, Gate is not null);
        if (earned is null || Grade is null || scheme.RankOf(Grade) < scheme.RankOf(earned.Code) || Gate is not null)
            Grade = earned?.Code;
    }

    public void Set(AppraisalScheme scheme, string? gate, string? grade)
    {
        if (gate is not null && scheme.Gates.All(g => g.Code != gate))
            throw new RuleBrokenException("方案里没有这一项一票否决情形。");
        (Gate, Grade) = (gate, null);
        Reckon(scheme);
        if (string.IsNullOrEmpty(grade) || grade == Grade)
            return;
        var wanted = scheme.Find(grade) ?? throw new RuleBrokenException("方案里没有这个等次。");
        if (Grade is null)
            throw new RuleBrokenException("{0} 的分数还不全，不能定等次。", Name);
        if (scheme.RankOf(grade) < scheme.RankOf(Grade))
            throw new RuleBrokenException("{0} 的得分和情形够不上“{1}”，最高为“{2}”。", Name, wanted.Name, scheme.Find(Grade)!.Name);
        Grade = grade;
    }

    public void Ask(string? words, DateTimeOffset at)
    {
        if (HasOpenContest)
            throw new RuleBrokenException("您已经提出复核，正在等待答复。");
        if (string.IsNullOrWhiteSpace(words))
            throw new RuleBrokenException("请写明对哪一项有异议和理由。");
        (Contest, ContestedAt, Answer, Upheld, AnsweredAt) = (words.Trim(), at, null, null, null);
    }

    public void Reply(bool upheld, string? answer, DateTimeOffset at)
    {
        if (!HasOpenContest)
            throw new RuleBrokenException("没有等待答复的复核申请。");
        if (string.IsNullOrWhiteSpace(answer))
            throw new RuleBrokenException("答复须写明理由。");
        (Answer, Upheld, AnsweredAt) = (answer.Trim(), upheld, at);
    }
}
