using System.ComponentModel.DataAnnotations;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Features.Rotation.Plans;

namespace Workforce.Rotation.Features.Rotation.Exams;

/// <summary>The rules of exam and trial lesson, as typed. Rows without a name are left out.</summary>
internal sealed class RuleForm : IPlanForm
{
    public const int Rows = 6;
    public const int SitsRows = 8;

    public List<PartForm> Parts { get; set; } = [];

    /// <summary>Pairs: a subject, and the one whose paper it sits.</summary>
    public List<SitsForm> Sits { get; set; } = [];

    [Range(0, 100, ErrorMessage = "合格线为 0 至 100。")]
    public decimal? PassMark { get; set; }

    public bool DoubleEntry { get; set; }
    public bool VoidsAll { get; set; }

    [Range(1, 100, ErrorMessage = "满分为 1 至 100。")]
    public decimal LessonMaximum { get; set; } = 100;

    [Range(1, 15, ErrorMessage = "评委为 1 至 15 人。")]
    public int Judges { get; set; } = 5;

    [Range(0, 3, ErrorMessage = "去掉的个数为 0 至 3。")]
    public int DropHighest { get; set; }

    [Range(0, 3, ErrorMessage = "去掉的个数为 0 至 3。")]
    public int DropLowest { get; set; }

    [Range(1, 60, ErrorMessage = "每人 1 至 60 分钟。")]
    public int Minutes { get; set; } = 15;

    [Range(0, 100, ErrorMessage = "百分比为 0 至 100。")]
    public decimal ExamShare { get; set; }

    [Range(0, 100, ErrorMessage = "百分比为 0 至 100。")]
    public decimal LessonShare { get; set; }

    [StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static RuleForm Of(RotationPolicy policy)
    {
        var (exam, lesson, weights) = (policy.Exam ?? new(), policy.TrialLesson ?? new(), policy.CrossWeights ?? new(60, 40));
        return new()
        {
            Parts = exam.Parts.Select(part => new PartForm { Key = part.Part, Name = part.Name, Maximum = part.Maximum, Weight = part.Weight, BySubject = part.BySubject }).ToList(),
            Sits = exam.Sits.Select(pair => new SitsForm { Subject = pair.Key, Paper = pair.Value }).ToList(),
            PassMark = exam.PassMark,
            DoubleEntry = exam.DoubleEntry,
            VoidsAll = exam.Violation == ExamRule.Whole,
            LessonMaximum = lesson.Maximum,
            Judges = lesson.JudgesAtLeast,
            DropHighest = lesson.DropHighest,
            DropLowest = lesson.DropLowest,
            Minutes = lesson.Minutes,
            ExamShare = weights.Exam,
            LessonShare = weights.Lesson,
        };
    }

    public IReadOnlyDictionary<string, string> Values(RotationPolicy shown) => new Dictionary<string, string>
    {
        ["rotation.exam"] = PlanJson.Write(Exam()),
        ["rotation.trial_lesson"] = PlanJson.Write(Lesson()),
        ["rotation.cross_weights"] = PlanJson.Write(new CrossWeights(ExamShare, LessonShare)),
    };

    /// <exception cref="RuleBrokenException">A paper without full marks or weight, or two of one name.</exception>
    private ExamRule Exam()
    {
        var named = Parts.Where(part => !string.IsNullOrWhiteSpace(part.Name)).Take(Rows).ToList();
        if (named.FirstOrDefault(part => part.Maximum is null or <= 0 or > 1000 || part.Weight is null or <= 0 or > 100) is { } open)
            throw new RuleBrokenException("{0}：请填写满分（1 至 1000）和权重（1 至 100）。", open.Name!.Trim());
        if (named.FirstOrDefault(part => decimal.Round(part.Maximum!.Value, 2) != part.Maximum || decimal.Round(part.Weight!.Value, 2) != part.Weight) is { } fine)
            throw new RuleBrokenException("{0}：满分和权重最多两位小数。", fine.Name!.Trim());
        if (named.GroupBy(part => part.Name!.Trim()).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBrokenException("科目“{0}”写了两次。", twice.Key);
        var sits = Sits.Where(pair => !string.IsNullOrEmpty(pair.Subject) && !string.IsNullOrEmpty(pair.Paper) && pair.Subject != pair.Paper).ToList();
        if (sits.GroupBy(pair => pair.Subject).Any(g => g.Count() > 1))
            throw new RuleBrokenException("同一学科只能考一种卷。");
        return new()
        {
            Parts = named.Select((part, i) => new ExamPart(string.IsNullOrEmpty(part.Key) || part.Key.Length > 40 ? $"paper-{i + 1}" : part.Key, part.Name!.Trim()[..Math.Min(part.Name.Trim().Length, 20)], part.Maximum!.Value, part.Weight!.Value, part.BySubject)).DistinctBy(p => p.Part).ToList(),
            Sits = sits.ToDictionary(pair => pair.Subject!, pair => pair.Paper!),
            PassMark = PassMark,
            DoubleEntry = DoubleEntry,
            Violation = VoidsAll ? ExamRule.Whole : ExamRule.Paper,
        };
    }

    private LessonRule Lesson() => new() { Maximum = LessonMaximum, JudgesAtLeast = Judges, DropHighest = DropHighest, DropLowest = DropLowest, Minutes = Minutes };
}
