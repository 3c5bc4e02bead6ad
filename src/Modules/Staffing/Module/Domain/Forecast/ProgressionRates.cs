namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// How many of a grade are in the next one a year later, people who move in and out included. Grade 0 stands for the
/// entry of a stage from the top grade of its feeder.
/// </summary>
internal sealed class ProgressionRates(IReadOnlyDictionary<(string Stage, int Grade), Rate> known)
{
    public static readonly ProgressionRates Everybody = new(new Dictionary<(string, int), Rate>());

    public Rate Of(string stage, int grade) => known.GetValueOrDefault((stage, grade)) ?? Rate.Everybody;

    /// <summary>Those set by hand go before the estimated ones.</summary>
    public ProgressionRates With(IReadOnlyDictionary<(string Stage, int Grade), Rate> byHand)
    {
        var all = known.ToDictionary();
        foreach (var (key, rate) in byHand)
            all[key] = rate;
        return new(all);
    }
}
