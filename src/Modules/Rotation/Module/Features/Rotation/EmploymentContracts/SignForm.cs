using Microsoft.AspNetCore.Http;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

internal sealed class SignForm
{
    public Guid Contract { get; set; }
    public uint Version { get; set; }
    public DateOnly? SignedOn { get; set; }
    public IFormFile? Copy { get; set; }
    public bool UntilRetirement { get; set; }
}
