using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Who need not compete, whose turn comes later, who is protected.</summary>
internal sealed class PeopleForm : IPlanForm
{
    public const int Rows = 10;

    public List<DirectForm> Direct { get; set; } = [];
    public List<string> Exempt { get; set; } = [];
    public List<string> Defer { get; set; } = [];

    [Range(1, 10, ErrorMessage = "年数为 1 至 10。")]
    public int? NearRetirementYears { get; set; }

    [StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static PeopleForm Of(RotationPolicy policy) => new()
    {
        Direct = policy.Direct?.AnyOf.Select(DirectForm.Of).ToList() ?? [],
        Exempt = [.. policy.Exempt],
        Defer = [.. policy.Defer],
        NearRetirementYears = policy.NearRetirementYears,
    };

    public IReadOnlyDictionary<string, string> Values(RotationPolicy shown) => new Dictionary<string, string>
    {
        ["rotation.direct"] = PlanJson.Write(Direct.Where(row => !row.IsEmpty).Select(row => row.Condition()).ToList() is { Count: > 0 } conditions ? new DirectRule(conditions) : null),
        ["rotation.exempt"] = PlanJson.Write(Exempt),
        ["rotation.defer"] = PlanJson.Write(Defer),
        ["rotation.protect.near_retirement_years"] = PlanJson.Write(NearRetirementYears),
    };
}
