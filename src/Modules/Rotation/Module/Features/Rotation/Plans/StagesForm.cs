using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>Which stages run and who acts in them, what decides between equals, who seals the draw.</summary>
internal sealed class StagesForm : IPlanForm
{
    public const int Rows = 10;
    public const int PartyRows = 5;

    public List<StageForm> Stages { get; set; } = [];
    public List<string?> TieBreak { get; set; } = [];
    public List<PartyForm> Parties { get; set; } = [];
    public string DrawWithheld { get; set; } = "";
    public List<string?> Tiers { get; set; } = [];

    [StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static StagesForm Of(RotationPolicy policy) => new()
    {
        Stages = policy.Stages.Select(StageForm.Of).ToList(),
        TieBreak = [.. policy.TieBreak],
        Parties = policy.DrawParties.Select(PartyForm.Of).ToList(),
        DrawWithheld = policy.DrawWithheld,
        Tiers = [.. policy.Tiers],
    };

    public IReadOnlyDictionary<string, string> Values(RotationPolicy shown) => new Dictionary<string, string>
    {
        ["rotation.stages"] = PlanJson.Write(Stages.Where(row => !string.IsNullOrEmpty(row.Stage)).Select(row => row.Planned())),
        ["rotation.tie_break"] = PlanJson.Write(TieBreak.Where(word => !string.IsNullOrEmpty(word)).Distinct()),
        ["rotation.draw_parties"] = PlanJson.Write(Parties.Where(row => !string.IsNullOrWhiteSpace(row.Party)).Select(row => row.Seeding())),
        ["rotation.draw_withheld"] = PlanJson.Write(DrawWithheld),
        ["rotation.tiers"] = PlanJson.Write(Tiers.Where(tier => !string.IsNullOrEmpty(tier)).Distinct()),
    };
}
