using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Workforce.Ethics.Features.Ethics.Pledges;

internal sealed class ListForm
{
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? MetOn { get; set; }

    [Required(ErrorMessage = "请填写地点。"), StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Place { get; set; }

    public string? TextSha256 { get; set; }
    public IFormFile? Evidence { get; set; }
    public List<Guid> Teachers { get; set; } = [];
}
