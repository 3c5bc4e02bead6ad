using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

internal sealed class AdjustmentTermsForm
{
    [Range(0, 500, ErrorMessage = "公里数为 0 至 500。")]
    public decimal? CapKilometres { get; set; }

    [Range(0, 500, ErrorMessage = "公里数为 0 至 500。")]
    public decimal? ProtectedKilometres { get; set; }

    [Range(0, 100, ErrorMessage = "百分比为 0 至 100。")]
    public int MoversPercent { get; set; }

    [Range(0, 100, ErrorMessage = "百分比为 0 至 100。")]
    public int BackbonePercent { get; set; }

    public bool BySheet { get; set; }

    public AdjustmentTerms Terms => new(Metres(CapKilometres), Metres(ProtectedKilometres), MoversPercent, BackbonePercent, BySheet);

    public static AdjustmentTermsForm Of(AdjustmentTerms terms) => new()
    {
        CapKilometres = terms.CapMetres / 1000m, ProtectedKilometres = terms.ProtectedCapMetres / 1000m,
        MoversPercent = terms.MoversPercent, BackbonePercent = terms.BackbonePercent, BySheet = terms.BySheet,
    };

    private static int? Metres(decimal? kilometres) => kilometres is { } km ? (int)decimal.Round(km * 1000) : null;
}
