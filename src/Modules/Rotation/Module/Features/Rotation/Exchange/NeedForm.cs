using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Exchange;

internal sealed class NeedForm
{
    public string Stage { get; set; } = "primary";
    public string Subject { get; set; } = "";

    [Range(1, 50, ErrorMessage = "人数为 1 至 50。")]
    public int Count { get; set; } = 1;

    public bool Backbone { get; set; } = true;

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }
}
