using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A teaching qualification certificate (教师资格) and its registration.</summary>
internal sealed class Certificate : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "certificate-kind".</summary>
    public required string Kind { get; set; }

    /// <summary>Code table "subject".</summary>
    public string? Subject { get; set; }

    /// <summary>17 digits.</summary>
    public required string Number { get; set; }

    public string? IssuedBy { get; set; }
    public DateOnly? IssuedOn { get; set; }

    /// <summary>首次注册日期.</summary>
    public DateOnly? FirstRegisteredOn { get; set; }

    /// <summary>End of the present five-year registration (定期注册有效期止).</summary>
    public DateOnly? RegisteredUntil { get; set; }

    /// <summary>Code table "registration-result".</summary>
    public string? Registration { get; set; }
}
