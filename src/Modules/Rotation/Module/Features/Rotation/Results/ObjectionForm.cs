using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Results;

internal sealed class ObjectionForm
{
    [Required(ErrorMessage = "请选择对哪项数据有异议。"), EnumDataType(typeof(ObjectionDatum), ErrorMessage = "请选择对哪项数据有异议。")]
    public ObjectionDatum? Datum { get; set; }

    public Guid? Post { get; set; }

    [Required(ErrorMessage = "请写明哪里不对、应该是多少、依据是什么。"), StringLength(1000, MinimumLength = 5, ErrorMessage = "请写 5 到 1000 个字。")]
    public string Claim { get; set; } = "";

    public IFormFile? Evidence { get; set; }
}
