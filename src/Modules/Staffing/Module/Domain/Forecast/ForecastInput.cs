namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Everything a forecast of one district rests on. Schools are numbers from 0; whoever asks keeps their names.</summary>
internal sealed record ForecastInput
{
    /// <summary>The calendar year in which the present school year began.</summary>
    public required int PresentYear { get; init; }

    public required int Years { get; init; }
    public required int Schools { get; init; }
    public required IReadOnlyDictionary<string, StageShape> Stages { get; init; }
    public required IReadOnlyList<CohortLine> Lines { get; init; }

    /// <summary>By cell.</summary>
    public required double[] Pupils { get; init; }

    /// <summary>The classes there are this year, by cell; later years follow the class size.</summary>
    public required int[] PresentClasses { get; init; }

    public required ProgressionRates Rates { get; init; }
    public required IntakePlan Intake { get; init; }

    /// <summary>Pupils of one class at most, by stage; for classes of a category of their own by "stage:category".</summary>
    public required IReadOnlyDictionary<string, int> ClassSizes { get; init; }

    /// <summary>Where no size is known at all, one class a grade.</summary>
    public int SizeOf(string stage, string category) =>
        category.Length > 0 && ClassSizes.TryGetValue($"{stage}:{category}", out var own) ? own : ClassSizes.GetValueOrDefault(stage, int.MaxValue / 2);

    public required QuotaRule Quota { get; init; }

    /// <summary>By stage: the subjects' parts of a quota, which add up to 1; the empty subject is staff who do not teach.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, decimal>> Subjects { get; init; }

    public required IReadOnlyList<SupplyLine> Supply { get; init; }

    /// <summary>Of those who may retire early, how many of a hundred are expected to.</summary>
    public required decimal EarlyPercent { get; init; }

    public IReadOnlyList<Merger> Mergers { get; init; } = [];
}
