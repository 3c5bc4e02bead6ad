using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A person's own choice of an earlier or later month (弹性提前、弹性延迟). One at a time; withdrawn, the row goes.</summary>
internal sealed class RetirementChoice : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>First day of the month she retires in.</summary>
    public DateOnly RetiresOn { get; set; }

    /// <summary>The day of her written notice, or of the written agreement with her school.</summary>
    public DateOnly NoticedOn { get; set; }

    public uint Version { get; private set; }
}
