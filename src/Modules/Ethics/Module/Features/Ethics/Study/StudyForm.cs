using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Ethics.Domain.Study;

namespace Workforce.Ethics.Features.Ethics.Study;

internal sealed class StudyForm
{
    [EnumDataType(typeof(StudyKind), ErrorMessage = "请选择种类。")]
    public StudyKind Kind { get; set; }

    [Required(ErrorMessage = "请填写主题。"), StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? HeldOn { get; set; }

    [Required(ErrorMessage = "请填写地点。"), StringLength(100, ErrorMessage = "不超过 100 个字。")]
    public string? Place { get; set; }

    public decimal Hours { get; set; } = 1;

    [Required(ErrorMessage = "请填写主持人。"), StringLength(50, ErrorMessage = "不超过 50 个字。")]
    public string? Leader { get; set; }

    [Required(ErrorMessage = "请写明学习或宣读的内容。"), StringLength(2000, ErrorMessage = "不超过 2000 个字。")]
    public string? TextRead { get; set; }

    public List<Guid> Teachers { get; set; } = [];
    public IFormFile? Evidence { get; set; }
}
