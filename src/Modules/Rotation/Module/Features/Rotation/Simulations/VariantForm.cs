using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain.Simulations;

namespace Workforce.Rotation.Features.Rotation.Simulations;

internal sealed class VariantForm
{
    [StringLength(20, ErrorMessage = "不超过 20 个字。")]
    public string? Name { get; set; }

    public bool Closed { get; set; }
    public bool Exchange { get; set; }
    public int? ShortenTo { get; set; }
    public int? LengthenTo { get; set; }
    public string? Plan { get; set; }
    public int? RuralPercent { get; set; }
    public int? MoversPercent { get; set; }
    public int? BackbonePercent { get; set; }

    /// <param name="number">Names it where nothing was typed.</param>
    public VariantOptions Options(int number) => new()
    {
        Name = string.IsNullOrWhiteSpace(Name) ? FormattableString.Invariant($"方案 {number}") : Name.Trim(),
        Closed = Closed,
        Exchange = Exchange,
        ShortenTo = ShortenTo,
        LengthenTo = LengthenTo,
        Plan = string.IsNullOrEmpty(Plan) ? null : Plan,
        RuralPercent = RuralPercent,
        MoversPercent = MoversPercent,
        BackbonePercent = BackbonePercent,
    };
}
