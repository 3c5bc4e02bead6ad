using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A school says otherwise than the record.</summary>
internal sealed class ListingForm
{
    [Required(ErrorMessage = "请填写工号。"), StringLength(20, ErrorMessage = "工号不超过 20 位。")]
    public string? StaffNumber { get; set; }

    public Listing Listing { get; set; } = Listing.Deferred;

    [StringLength(200, ErrorMessage = "不超过 200 个字。")]
    public string? Note { get; set; }

    public IFormFile? Evidence { get; set; }
}
