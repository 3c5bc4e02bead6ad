using System.ComponentModel.DataAnnotations;
using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>What a teacher writes against a served decision, or a handler for her from a letter.</summary>
internal sealed class AppealForm
{
    public AppealBody Body { get; set; }

    [Required(ErrorMessage = "请写明请求和理由。"), StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? Claim { get; set; }

    public List<AppealDocument> Documents { get; set; } = [];

    /// <summary>The day a letter arrived; only for handlers.</summary>
    public DateOnly? FiledOn { get; set; }
}
