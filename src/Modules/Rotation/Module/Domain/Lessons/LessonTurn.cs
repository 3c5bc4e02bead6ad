using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain.Exams;

namespace Workforce.Rotation.Domain.Lessons;

/// <summary>One candidate's lesson: her place in the order, what each judge declares about her, and their marks.</summary>
internal sealed class LessonTurn
{
    public EntrantId EntrantId { get; init; }
    public LessonSessionId SessionId { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }
    public SchoolId HomeSchoolId { get; init; }

    /// <summary>From 1, by lot.</summary>
    public int Order { get; init; }

    public bool IsAbsent { get; private set; }
    public IReadOnlyList<JudgeRelation> Declared { get; private set; } = [];
    public IReadOnlyList<JudgeMark> Marks { get; private set; } = [];
    public uint Version { get; private set; }

    /// <summary>Judges of the session who have not said how they stand to her. While there is one, nobody scores her.</summary>
    public IEnumerable<Judge> Undeclared(LessonSession session) => session.Judges.Where(judge => !IsOfHerSchool(judge) && Declared.All(d => d.Judge != judge.Number));

    /// <summary>Those who may score her: of another school and without a relation.</summary>
    public IEnumerable<Judge> Judges(LessonSession session) => session.Judges.Where(judge => !IsOfHerSchool(judge) && Declared.FirstOrDefault(d => d.Judge == judge.Number) is null or { Relation: Relations.None });

    public bool IsOfHerSchool(Judge judge) => judge.School == HomeSchoolId;

    /// <summary>Every judge's mark is in, so they may be looked at.</summary>
    public bool IsComplete(LessonSession session) => IsAbsent || Judges(session).All(judge => Marks.Any(m => m.Judge == judge.Number)) && !Undeclared(session).Any();

    public void Declare(IReadOnlyList<JudgeRelation> declared)
    {
        if (Marks.Count > 0)
            throw new RuleBrokenException("已经有评委给她打分，回避申报不能再改。");
        Declared = declared;
    }

    public void Mark(LessonSession session, LessonRule rule, int judge, int thousandths, Change change)
    {
        if (IsComplete(session))
            throw new RuleBrokenException("第 {0} 号的打分已经齐了并已启封，不能再改。", Order);
        if (Undeclared(session).FirstOrDefault() is { } silent)
            throw new RuleBrokenException("评委{0}还没有申报与第 {1} 号的关系，申报之后才能打分。", silent.Name, Order);
        var may = Judges(session).ToList();
        if (may.TrueForAll(j => j.Number != judge))
            throw new RuleBrokenException("这名评委与第 {0} 号同校或有应当回避的关系，不能打分。", Order);
        if (may.Count < rule.JudgesAtLeast)
            throw new RuleBrokenException("第 {0} 号回避后只剩 {1} 名评委，方案要求不少于 {2} 名。请增加评委。", Order, may.Count, rule.JudgesAtLeast);
        if (thousandths < 0 || thousandths > rule.Maximum * 1000)
            throw new RuleBrokenException("打分为 0 至 {0}。", rule.Maximum);
        Marks = [.. Marks.Where(m => m.Judge != judge), new(judge, thousandths, change.By.Name, change.At)];
    }

    public void NoteAbsence(LessonSession session)
    {
        if (Marks.Count > 0)
            throw new RuleBrokenException("第 {0} 号已经有打分，不能记为缺席。", Order);
        if (session.State != LessonState.Drawn)
            throw new RuleBrokenException("现在不能记缺席。");
        IsAbsent = true;
    }

    public void TakeBackAbsence() => IsAbsent = false;
}
