using System.Text.Json;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>One item of a scoring scheme, as typed. A row without a name is left out.</summary>
internal sealed class SchemeItemForm
{
    public string? Name { get; set; }

    /// <summary>One of PlanWords.ItemKinds.</summary>
    public string? Kind { get; set; }

    public decimal? Maximum { get; set; }

    /// <summary>Points for each year, where years are counted.</summary>
    public decimal? PerYear { get; set; }

    public static SchemeItemForm Of(SchemeItem item) => new()
    {
        Name = item.Name,
        Kind = item.Item.StartsWith(SchemeContradictions.PupilResults, StringComparison.Ordinal) ? SchemeContradictions.PupilResults : PlanWords.ItemKinds.Contains(item.Item) ? item.Item : "",
        Maximum = item.Maximum,
        PerYear = item.Rule == "perYear" && item.Points is { ValueKind: JsonValueKind.Number } each ? each.GetDecimal() : null,
    };

    /// <param name="position">From 1; tells items of one kind apart.</param>
    /// <param name="known">The item it was read from, whose rules that this form does not show are kept.</param>
    public SchemeItem Item(int position, SchemeItem? known)
    {
        var name = Name!.Trim();
        if (known is not null && known.Name == name && Of(known) is var same && same.Kind == (Kind ?? "") && same.PerYear == PerYear)
            return known with { Maximum = Maximum };
        return Kind is "teaching-years" or "school-years" && PerYear is { } each
            ? new(Kind, name, Maximum, Rule: "perYear", Points: JsonSerializer.SerializeToElement(each))
            : new(string.IsNullOrEmpty(Kind) ? $"item-{position}" : $"{Kind}-{position}", name, Maximum);
    }
}
