namespace Workforce.Staffing.Domain.Forecast;

/// <summary>One subject of a school's stage; every list by year, the present one first.</summary>
internal sealed class SubjectForecast
{
    public required string Subject { get; init; }
    public required int[] InPost { get; init; }
    public required int[] Retired { get; init; }
    public required int[] MayGoEarly { get; init; }
    public required int[] Away { get; init; }
    public required int[] Leaving { get; init; }
    public required int[] Hired { get; init; }

    /// <summary>Expected to go early: a share of those who may, so it has a fraction.</summary>
    public required decimal[] Early { get; init; }

    public required decimal[] Supply { get; init; }

    /// <summary>The subject's part of the quota; not rounded to whole people, because the parts of a school must add up.</summary>
    public required decimal[] Demand { get; init; }

    public static SubjectForecast Of(string subject, int years)
    {
        var all = years + 1;
        return new()
        {
            Subject = subject, InPost = new int[all], Retired = new int[all], MayGoEarly = new int[all], Away = new int[all], Leaving = new int[all], Hired = new int[all],
            Early = new decimal[all], Supply = new decimal[all], Demand = new decimal[all],
        };
    }

    public void Add(SupplyLine line, int year)
    {
        InPost[year] += line.InPost;
        Retired[year] += line.Retired[year];
        MayGoEarly[year] += line.MayGoEarly[year];
        Away[year] += line.Away[year];
        Leaving[year] += line.Leaving[year];
        Hired[year] += line.Hired[year];
    }

    public void Settle(int year, decimal earlyPercent)
    {
        Early[year] = MayGoEarly[year] * earlyPercent / 100;
        Supply[year] = InPost[year] - Retired[year] - Early[year] - Away[year] - Leaving[year] + Hired[year];
    }
}
