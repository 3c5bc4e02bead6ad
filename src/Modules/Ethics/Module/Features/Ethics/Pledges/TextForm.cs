using System.ComponentModel.DataAnnotations;

namespace Workforce.Ethics.Features.Ethics.Pledges;

internal sealed class TextForm
{
    /// <summary>The version that was on the page.</summary>
    public Guid Seen { get; set; }

    [StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Title { get; set; }

    [StringLength(5000, ErrorMessage = "不超过 5000 个字。")]
    public string? Body { get; set; }

    [StringLength(10000, ErrorMessage = "不超过 10000 个字。")]
    public string? English { get; set; }

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Why { get; set; }
}
