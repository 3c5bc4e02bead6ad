using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

internal sealed class SurveyForm
{
    [StringLength(40, ErrorMessage = "不超过 {1} 个字。")]
    public string? ClassName { get; set; }

    /// <summary>Staff numbers, as typed.</summary>
    [StringLength(400)]
    public string? Teachers { get; set; }

    public DateOnly? Due { get; set; }
}
