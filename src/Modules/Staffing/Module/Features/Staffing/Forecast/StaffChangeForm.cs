using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed class StaffChangeForm
{
    public Guid School { get; set; }

    [Required(ErrorMessage = "请选择学段。")]
    public string Stage { get; set; } = "";

    /// <summary>Blank for staff who do not teach.</summary>
    public string? Subject { get; set; }

    public int Year { get; set; }

    /// <summary>"come" or "leave".</summary>
    public string Way { get; set; } = "come";

    [Range(1, 1000, ErrorMessage = "人数应在 1 到 1000 之间。")]
    public int People { get; set; } = 1;

    [Required(ErrorMessage = "请写明依据。"), StringLength(200, ErrorMessage = "依据最多 200 字。")]
    public string Note { get; set; } = "";
}
