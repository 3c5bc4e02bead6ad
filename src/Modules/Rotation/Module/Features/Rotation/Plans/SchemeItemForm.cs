using System.Text.Json;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.Scoring;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>One item of a scoring scheme, as typed. A row without a name is left out.</summary>
internal sealed class SchemeItemForm
{
    public string? Name { get; set; }

    /// <summary>One of PlanWords.ItemKinds.</summary>
    public string? Kind { get; set; }

    public decimal? Maximum { get; set; }

    /// <summary>Points for each unit, where years or periods are counted.</summary>
    public decimal? PerYear { get; set; }

    /// <summary>Points by level, or bands of a count.</summary>
    public string? Levels { get; set; }

    /// <summary>Several at once add up, ballots are averaged; else the highest counts, or the grade most ballots gave.</summary>
    public bool AddsUp { get; set; }

    public static SchemeItemForm Of(SchemeItem item)
    {
        var counted = item.Datum ?? item.Item;
        var kind = counted.StartsWith(SchemeContradictions.PupilResults, StringComparison.Ordinal) ? SchemeContradictions.PupilResults : PlanWords.ItemKinds.Contains(counted) ? counted : "";
        return new()
        {
            Name = item.Name,
            Kind = kind,
            Maximum = item.Maximum,
            PerYear = item.Rule is ScoringRules.PerYear or ScoringRules.PerUnit or ScoringRules.PerPeriod && item.Points is { ValueKind: JsonValueKind.Number } each ? each.GetDecimal() : null,
            Levels = LevelPoints.Write(kind, item),
            AddsUp = item.Rule is ScoringRules.Sum or ScoringRules.ByBallots,
        };
    }

    /// <param name="position">From 1; tells items of one kind apart.</param>
    /// <param name="known">The item it was read from, whose rules that this form does not show are kept.</param>
    public SchemeItem Item(int position, SchemeItem? known)
    {
        var (name, kind) = (Name!.Trim(), Kind ?? "");
        if (known is not null && known.Name == name && Of(known) is var same && same.Kind == kind && same.PerYear == PerYear && (same.Levels ?? "") == (Levels?.Trim() ?? "") && same.AddsUp == AddsUp)
            return known with { Maximum = Maximum };
        if (kind.Length == 0 || kind == SchemeContradictions.PupilResults)
            return new(kind.Length == 0 ? $"item-{position}" : $"{kind}-{position}", name, Maximum);
        var levels = LevelPoints.Read(name, kind, Levels);
        var points = levels ?? (PerYear is { } each && !LevelPoints.Has(kind) ? JsonSerializer.SerializeToElement(each) : null);
        return new($"{kind}-{position}", name, Maximum, Rule: points is null && !ScoredBySaying(kind) ? null : RuleOf(kind, levels is not null), Points: points, Datum: kind);
    }

    private static bool ScoredBySaying(string kind) => kind == "peer-rating";

    private string RuleOf(string kind, bool byLevel) => kind switch
    {
        "peer-rating" => AddsUp ? ScoringRules.ByBallots : ScoringRules.Result,
        "ethics" or "appraisal" => ScoringRules.Result,
        _ when LevelPoints.Has(kind) => AddsUp ? ScoringRules.Sum : ScoringRules.Highest,
        _ => byLevel ? ScoringRules.Bands : kind == "workload" ? ScoringRules.PerPeriod : ScoringRules.PerYear,
    };
}
