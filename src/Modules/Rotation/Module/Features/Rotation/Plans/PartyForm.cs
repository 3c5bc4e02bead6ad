using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>One party of the draw; without a name the row is left out.</summary>
internal sealed class PartyForm
{
    [StringLength(40, ErrorMessage = "不超过 40 个字。")]
    public string? Party { get; set; }

    /// <summary>Whose people act for her; empty: the bureau records what she hands in.</summary>
    public string? Role { get; set; }

    public static PartyForm Of(SeedParty party) => new() { Party = party.Party, Role = party.Role };

    public SeedParty Seeding() => new(Party!.Trim(), string.IsNullOrEmpty(Role) ? null : Role);
}
