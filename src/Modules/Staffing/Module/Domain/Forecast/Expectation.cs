using Workforce.Access.Contracts;

namespace Workforce.Staffing.Domain.Forecast;

/// <summary>A number an officer entered for a calendar year: births, or who is expected to begin a stage.</summary>
internal sealed class Expectation
{
    public const string Births = "births";

    public Guid Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>"births", or a code of table "stage".</summary>
    public required string Kind { get; init; }

    public int Year { get; init; }
    public int Number { get; set; }

    /// <summary>Where the number comes from.</summary>
    public string? Source { get; set; }

    public uint Version { get; private set; }
}
