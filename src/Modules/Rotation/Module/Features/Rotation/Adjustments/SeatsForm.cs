using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

internal sealed class SeatsForm
{
    public Guid Post { get; set; }

    [Range(0, 999, ErrorMessage = "名额为 0 至 999。")]
    public int Extra { get; set; }

    [Range(0, 999, ErrorMessage = "人数为 0 至 999。")]
    public int Minimum { get; set; }

    /// <summary>Code table "locality".</summary>
    public string? Area { get; set; }
}
