namespace Workforce.Staffing.Domain.Forecast;

/// <summary>The staff of one school, stage and subject, counted on the same day of every year of the forecast; index 0 is the present.</summary>
/// <param name="Subject">Code table "subject"; empty for staff who do not teach.</param>
internal sealed class SupplyLine(int school, string stage, string subject, int years)
{
    public int School { get; } = school;
    public string Stage { get; } = stage;
    public string Subject { get; } = subject;

    /// <summary>In post today.</summary>
    public int InPost { get; set; }

    /// <summary>Of those in post, retired by that day.</summary>
    public int[] Retired { get; } = new int[years + 1];

    /// <summary>Of those in post, not yet retired and free to retire early by that day, without a choice on record; nobody of the present year, who are all still there.</summary>
    public int[] MayGoEarly { get; } = new int[years + 1];

    /// <summary>Of those in post, absent for long on that day.</summary>
    public int[] Away { get; } = new int[years + 1];

    /// <summary>Departures an officer knows of, added up until that day.</summary>
    public int[] Leaving { get; } = new int[years + 1];

    /// <summary>Hires an officer plans, added up until that day.</summary>
    public int[] Hired { get; } = new int[years + 1];
}
