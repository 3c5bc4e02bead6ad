using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;

namespace Workforce.Registry.Domain;

/// <summary>Somebody looked at a masked datum, and said what for. The teacher can read these rows.</summary>
internal sealed class Disclosure : IAboutTeacher
{
    public const string IdNumber = "id-number";
    public const string Phone = "phone";

    /// <summary>Long enough to copy it down, short enough that an open page does not keep it.</summary>
    private static readonly TimeSpan Shown = TimeSpan.FromMinutes(5);

    public Guid Id { get; init; }
    public TeacherId TeacherId { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The school that employed her then.</summary>
    public SchoolId SchoolId { get; init; }

    /// <summary>What was shown: "id-number" or "phone".</summary>
    public required string What { get; init; }

    public required string Purpose { get; init; }
    public Guid ByAccountId { get; init; }
    public required string ByName { get; init; }

    /// <summary>The role in which it was asked for.</summary>
    public required string ByRole { get; init; }

    public DateTimeOffset At { get; init; }

    public static bool IsStillShown(Disclosure disclosure, DateTimeOffset now) => now - disclosure.At < Shown;
}
