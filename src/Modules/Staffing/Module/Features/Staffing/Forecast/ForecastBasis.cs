using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Computation;
using Workforce.Staffing.Domain.Forecast;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>All inputs of one district's forecast, read once; every question is then answered in memory.</summary>
internal sealed record ForecastBasis
{
    public required District District { get; init; }
    public required ForecastInput Input { get; init; }
    public required IReadOnlyList<SchoolCard> Schools { get; init; }
    public required IReadOnlyList<StandardDocument> Documents { get; init; }
    public required Standard Standard { get; init; }
    /// <summary>附加编制 of the plan in force, which later years keep.</summary>
    public required ILookup<SchoolId, Granted> Granted { get; init; }

    /// <summary>Public schools whose pupils of this year nobody has confirmed: they are left out.</summary>
    public required IReadOnlyList<SchoolId> Missing { get; init; }

    public required ForecastPolicy Policy { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>Codes of table "stage" by the age of the pupils; a policy value keeps no order.</summary>
    public required IReadOnlyList<string> StageOrder { get; init; }

    /// <summary>The documents a what-if may choose from: those with numbers.</summary>
    public IReadOnlyList<StandardDocument> Choices => Documents.Where(d => !d.Missing && d.Rules.Count > 0).ToList();

    /// <summary>The inputs as somebody supposes them.</summary>
    /// <exception cref="RuleBrokenException">A school, a year or a standard that is not there.</exception>
    public ForecastInput With(Supposition supposed)
    {
        if (supposed.ClassSizes.Values.Any(s => s is < 1 or > 100))
            throw new RuleBrokenException("班额应在 1 到 100 之间。");
        if (supposed.IntakePercent.Values.Any(p => p is < 0 or > 500))
            throw new RuleBrokenException("招生变化应在 0% 到 500% 之间。");
        return Input with
        {
            ClassSizes = supposed.ClassSizes.UnionBy(Input.ClassSizes, s => s.Key).ToDictionary(),
            Intake = Input.Intake with { Percent = supposed.IntakePercent },
            Mergers = supposed.Mergers.Select(Merger).ToList(),
            Quota = supposed.Standard is { } chosen ? QuotaInForce.Of(Chosen(chosen), Schools, Granted) : Input.Quota,
        };
    }

    private Merger Merger(SupposedMerger merger)
    {
        var (from, into) = (Index(merger.From), Index(merger.Into));
        if (from == into)
            throw new RuleBrokenException("一所学校不能并入它自己。");
        if (merger.Year <= Input.PresentYear || merger.Year > Input.PresentYear + Input.Years)
            throw new RuleBrokenException("合并的学年应在 {0} 到 {1} 之间。", Input.PresentYear + 1, Input.PresentYear + Input.Years);
        return new(from, into, merger.Year);
    }

    private int Index(Guid school)
    {
        for (var i = 0; i < Schools.Count; i++)
            if (Schools[i].Id.Value == school)
                return i;
        throw new RuleBrokenException("本区没有这所学校。");
    }

    private Standard Chosen(string id) => Choices.Any(d => Standards.IdOf(d) == id)
        ? new(Standards.InForce(Documents, District.RegionCode, On, id), Standard.Rounding)
        : throw new RuleBrokenException("没有这个编制标准。");
}
