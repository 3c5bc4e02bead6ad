using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.Scores;

internal sealed class ClaimForm
{
    public string? Item { get; set; }

    [Required(ErrorMessage = "请写明哪里不对、应该是多少、依据是什么。"), StringLength(1000, MinimumLength = 5, ErrorMessage = "请写 5 到 1000 个字。")]
    public string Claim { get; set; } = "";

    public IFormFile? Evidence { get; set; }
}
