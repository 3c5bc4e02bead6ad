using System.ComponentModel.DataAnnotations;

namespace Workforce.Staffing.Features.Staffing.Reserve;

internal sealed class ReturnForm
{
    public Guid Loan { get; set; }
    public int Posts { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }

    public uint Version { get; set; }
}
