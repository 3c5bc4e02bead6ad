using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Scoring;

/// <summary>A democratic rating (民主测评) counted: how many ballots gave each grade. Who gave which is nowhere.</summary>
internal sealed record Ballots(int Excellent, int Qualified, int Basic, int Unqualified)
{
    [JsonIgnore]
    public int Count => Excellent + Qualified + Basic + Unqualified;

    /// <summary>By the codes of the table "appraisal-result", best first.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Grade, int Count)> ByGrade => [("1", Excellent), ("2", Qualified), ("3", Basic), ("4", Unqualified)];

    /// <summary>The grade that most ballots gave; of two given equally often the lower one.</summary>
    [JsonIgnore]
    public string? Result => Count == 0 ? null : ByGrade.Reverse().MaxBy(g => g.Count).Grade;

    public override string ToString() => $"优秀{Excellent}票、合格{Qualified}票、基本合格{Basic}票、不合格{Unqualified}票";
}
