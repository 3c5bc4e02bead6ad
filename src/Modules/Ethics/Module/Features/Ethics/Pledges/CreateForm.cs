using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.Pledges;

namespace Workforce.Ethics.Features.Ethics.Pledges;

internal sealed class CreateForm
{
    [Range(2018, 2100, ErrorMessage = "请选择学年。")]
    public int SchoolYear { get; set; }

    public PledgeTier Tier { get; set; }
    public PledgeSeason Season { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? OpensOn { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? DueOn { get; set; }

    public int ArrivalDays { get; set; }
}
