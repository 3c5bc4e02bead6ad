using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Staffing.Domain.Posts;

/// <summary>How many people of one form of employment a school may have in a school year.</summary>
internal sealed class EmploymentCap
{
    public EmploymentCapId Id { get; init; }
    public DistrictId DistrictId { get; init; }
    public SchoolId SchoolId { get; init; }

    /// <summary>The calendar year in which the school year begins.</summary>
    public int SchoolYear { get; init; }

    /// <summary>Code table "employment-type".</summary>
    public required string Type { get; init; }

    public int Cap { get; private set; }

    /// <summary>How many there were on the day the cap was set first: 进一退一 counts from here.</summary>
    public int HeldAtStart { get; init; }

    public PaySource PaySource { get; private set; }
    public PensionScheme Pension { get; private set; }
    public string? DocumentNumber { get; private set; }
    public uint Version { get; private set; }

    public void Set(int cap, PaySource pay, PensionScheme pension, string? document)
    {
        if (cap < 0)
            throw new RuleBrokenException("员额数不能是负数。");
        (Cap, PaySource, Pension, DocumentNumber) = (cap, pay, pension, string.IsNullOrWhiteSpace(document) ? null : document.Trim());
    }
}
