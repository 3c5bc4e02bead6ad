using Workforce.Platform.Actors;
using Workforce.Registry.Contracts;

namespace Workforce.Access.Domain;

/// <summary>A role somebody has at a place, from one day to another. A person with several chooses which one acts.</summary>
internal sealed class Assignment
{
    public AssignmentId Id { get; init; }
    public AccountId AccountId { get; init; }
    public Role Role { get; init; }

    /// <summary>The city of a city officer or an administrator, the district of everybody else.</summary>
    public UnitId UnitId { get; init; }

    public SchoolId? InSchoolId { get; set; }
    public TeacherId? AsTeacherId { get; init; }
    public DateOnly FromOn { get; init; }

    /// <summary>The last day; null while it is open.</summary>
    public DateOnly? UntilOn { get; private set; }

    /// <summary>Set when it comes from a delegation: the holder then stands in for somebody.</summary>
    public DelegationId? DelegationId { get; init; }

    public bool HoldsOn(DateOnly day) => FromOn <= day && (UntilOn is not { } last || last >= day);

    public bool Overlaps(Assignment other) => FromOn <= (other.UntilOn ?? DateOnly.MaxValue) && other.FromOn <= (UntilOn ?? DateOnly.MaxValue) && HasDays && other.HasDays;

    /// <summary>False for one that was taken away before it began.</summary>
    private bool HasDays => UntilOn is not { } last || last >= FromOn;

    /// <summary>Takes it away as of <paramref name="today"/>; one that had not begun never begins.</summary>
    public void End(DateOnly today) => UntilOn = Earlier(UntilOn, Later(today, FromOn).AddDays(-1));

    public Assignment Until(DateOnly? last)
    {
        UntilOn = last;
        return this;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Earlier(DateOnly? a, DateOnly b) => a < b ? a.Value : b;
}
