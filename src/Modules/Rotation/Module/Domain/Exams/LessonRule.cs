using System.Text.Json.Serialization;

namespace Workforce.Rotation.Domain.Exams;

/// <summary>试讲办法.</summary>
internal sealed record LessonRule
{
    /// <summary>The most a judge may give.</summary>
    public decimal Maximum { get; init; } = 100;

    [JsonPropertyName("judgesAtLeast")]
    public int JudgesAtLeast { get; init; } = 1;

    /// <summary>How many of the highest marks are left out of the average.</summary>
    [JsonPropertyName("dropHighest")]
    public int DropHighest { get; init; }

    [JsonPropertyName("dropLowest")]
    public int DropLowest { get; init; }

    /// <summary>Length of one lesson.</summary>
    public int Minutes { get; init; } = 15;
}
