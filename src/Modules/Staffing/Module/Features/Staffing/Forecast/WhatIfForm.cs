using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>A supposition as it stands in the address, so that a question can be mailed.</summary>
internal sealed class WhatIfForm
{
    public List<StageSupposition> Stages { get; set; } = [];
    public List<MergerSupposition> Mergers { get; set; } = [];
    public string? Standard { get; set; }

    public Supposition Read() => new()
    {
        ClassSizes = Stages.Where(s => s.Size is not null).DistinctBy(s => s.Stage).ToDictionary(s => s.Stage, s => s.Size!.Value),
        IntakePercent = Stages.Where(s => s.Intake is not (null or 100)).DistinctBy(s => s.Stage).ToDictionary(s => s.Stage, s => s.Intake!.Value),
        Standard = string.IsNullOrEmpty(Standard) ? null : Standard,
        Mergers = Mergers.Where(m => m.From is not null && m.Into is not null).Select(m => new SupposedMerger(m.From!.Value, m.Into!.Value, m.Year)).ToList(),
    };

    public static WhatIfForm Of(Supposition supposed) => new()
    {
        Stages = supposed.ClassSizes.Keys.Union(supposed.IntakePercent.Keys).Select(stage => new StageSupposition
        {
            Stage = stage, Size = supposed.ClassSizes.TryGetValue(stage, out var size) ? size : null, Intake = supposed.IntakePercent.TryGetValue(stage, out var percent) ? percent : null,
        }).ToList(),
        Mergers = supposed.Mergers.Select(m => new MergerSupposition { From = m.From, Into = m.Into, Year = m.Year }).ToList(),
        Standard = supposed.Standard,
    };
}
