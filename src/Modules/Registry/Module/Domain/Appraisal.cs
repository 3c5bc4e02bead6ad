using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A year's appraisal (年度考核) with the ethics appraisal (师德考核) beside it.</summary>
internal sealed class Appraisal : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Calendar year.</summary>
    public int Year { get; set; }

    /// <summary>Where she was appraised; null outside the city. Not school_id: it may not be her school any more.</summary>
    public SchoolId? AtSchoolId { get; set; }

    /// <summary>Code table "appraisal-result".</summary>
    public required string Result { get; set; }

    /// <summary>Code table "appraisal-result".</summary>
    public string? Ethics { get; set; }

    public DateOnly? ConfirmedOn { get; set; }
}
