using System.Text.Json.Serialization;

namespace Workforce.Staffing.Domain.Computation;

/// <summary>One line of a computation that somebody can do again with a pocket calculator.</summary>
/// <param name="Stage">Code table "stage"; empty for the whole school.</param>
/// <param name="Value">What comes out.</param>
/// <param name="Numbers">The operands, in the order <see cref="StepKind"/> says.</param>
internal sealed record Step(StepKind Kind, string Stage, Fraction Value, IReadOnlyList<Fraction> Numbers)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Grade { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Category { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Point { get; init; }

    /// <summary>The title of an addition, or the rounding mode.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }
}
