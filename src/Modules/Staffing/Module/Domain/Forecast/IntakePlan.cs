namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Who will begin each stage: what an officer entered, else births, else the leavers of the feeder, else as last year.</summary>
internal sealed record IntakePlan
{
    public IReadOnlyDictionary<(string Stage, int Year), double> Entered { get; init; } = new Dictionary<(string, int), double>();

    /// <summary>By calendar year.</summary>
    public IReadOnlyDictionary<int, double> Births { get; init; } = new Dictionary<int, double>();

    /// <summary>Beginners for one child born, by stage; a stage without one does not look at births.</summary>
    public IReadOnlyDictionary<string, Rate> FromBirths { get; init; } = new Dictionary<string, Rate>();

    /// <summary>A supposition: the stage begins with so many of a hundred of what is otherwise expected.</summary>
    public IReadOnlyDictionary<string, int> Percent { get; init; } = new Dictionary<string, int>();

    /// <param name="leavers">The feeder's top grade a year before; null without a feeder in this district.</param>
    public Intake Of(string stage, StageShape rule, int year, double? leavers, double last, ProgressionRates rates)
    {
        var found = Found();
        return found with { Pupils = found.Pupils * Percent.GetValueOrDefault(stage, 100) / 100 };

        Intake Found()
        {
            if (Entered.TryGetValue((stage, year), out var entered))
                return new(entered, IntakeBasis.Entered);
            if (rule.EntryAge is { } age && Births.TryGetValue(year - age, out var born) && FromBirths.TryGetValue(stage, out var begin))
                return new(born * begin.Value, IntakeBasis.Births);
            return leavers is { } some ? new(some * rates.Of(stage, 0).Value, IntakeBasis.Feeder) : new(last, IntakeBasis.LastYear);
        }
    }
}
