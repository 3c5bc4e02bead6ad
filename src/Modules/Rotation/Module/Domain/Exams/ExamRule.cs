using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>考试办法: what is sat, by whom, and what becomes of a paper that was not sat or is void.</summary>
internal sealed record ExamRule
{
    /// <summary>Violation voids only the paper it happened in.</summary>
    public const string Paper = "paper";

    /// <summary>Violation voids the whole exam.</summary>
    public const string Whole = "all";

    public IReadOnlyList<ExamPart> Parts { get; init; } = [];

    /// <summary>Subjects that sit another subject's paper: in Fugong music, PE and art that of Chinese, IT that of maths.</summary>
    public IReadOnlyDictionary<string, string> Sits { get; init; } = new Dictionary<string, string>();

    /// <summary>合格线: who is below it in the exam is not admitted anywhere; null where there is no line. In points of 100.</summary>
    [JsonPropertyName("passMark")]
    public decimal? PassMark { get; init; }

    /// <summary>Two persons enter every mark, neither seeing the other's, and both must agree.</summary>
    [JsonPropertyName("doubleEntry")]
    public bool DoubleEntry { get; init; }

    /// <summary>What a violation voids: <see cref="Paper"/> or <see cref="Whole"/>.</summary>
    public string Violation { get; init; } = Paper;

    /// <summary>The subject whose paper somebody of a subject sits.</summary>
    public string PaperOf(string subject) => Sits.GetValueOrDefault(subject, subject);
}
