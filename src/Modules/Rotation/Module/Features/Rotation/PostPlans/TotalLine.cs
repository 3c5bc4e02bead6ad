using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>One total: of a school (Key is its id), of "stage|subject", or of a level.</summary>
internal sealed class TotalLine
{
    public string Key { get; set; } = "";

    [Range(0, 99999, ErrorMessage = "总数为 0 至 99999。")]
    public int? Posts { get; set; }

    [Range(0, 99999, ErrorMessage = "总数为 0 至 99999。")]
    public int? Reserved { get; set; }
}
