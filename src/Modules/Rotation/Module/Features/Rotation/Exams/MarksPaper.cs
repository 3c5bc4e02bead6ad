using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>跨校竞聘考试成绩册: every candidate's papers and what they come to, once published.</summary>
internal sealed class MarksPaper(Names names) : IPaper
{
    public string Key => "exam-marks";
    public string Stage => RoundStages.CrossSchool;
    public string Title => "跨校竞聘考试成绩册";
    public PaperReaders Readers => PaperReaders.Bureau;
    public string? NotYet(Round round, PaperReaders reader) => round.Policy.Values.HasExam() ? null : "本轮方案没有考试。先在方案里选用考试竞聘。";
    public string? Note(Round round) => "各科得分按卷面成绩除以满分乘权重，四舍五入到千分之一分后相加。";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct)
    {
        var (policy, rule) = (scope.Round.Policy.Values, scope.Round.Policy.Values.Exam ?? new());
        var isOut = await db.Exams.AnyAsync(e => e.RoundId == scope.Round.Id && e.State == ExamState.Published, ct);
        var rows = isOut ? await Candidates.ReadAsync(db, scope.Round.Id, ct) : [];
        return PaperTable.Numbered(
            [new("准考证号", Width: 12), new("姓名", Width: 10), new("原校", Width: 22), new("试卷", Width: 10), .. rule.Parts.Select(p => new PaperColumn(p.Name, Width: 10)), PaperColumn.Decimal("考试成绩")],
            rows.Select(row => (IReadOnlyList<object?>)[row.Candidate.Admission, row.Entrant.Name, row.Entrant.HomeSchoolName, names.Canonical("subject", row.Candidate.Paper),
                .. rule.Parts.Select(p => row.Marks.GetValueOrDefault(p.Part)?.Settled(rule.DoubleEntry) is { } mark ? MarkText.Typed(mark) : null), row.Settled(rule) is { } settled ? ExamScore.ResultOf(policy, settled) / 1000m : null]));
    }
}
