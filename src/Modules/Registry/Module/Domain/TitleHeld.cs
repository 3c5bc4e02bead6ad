using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>A professional title: obtained on one day, appointed to it from another (专业技术职务聘任).</summary>
internal sealed class TitleHeld : IAboutTeacher
{
    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>Code table "title".</summary>
    public required string Title { get; set; }

    /// <summary>Code table "subject".</summary>
    public string? Subject { get; set; }

    public DateOnly ObtainedOn { get; set; }

    /// <summary>聘任开始; null while she waits for a vacancy.</summary>
    public DateOnly? AppointedOn { get; set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? AppointmentEndedOn { get; set; }
}
