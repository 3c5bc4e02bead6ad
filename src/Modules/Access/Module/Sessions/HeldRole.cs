using Workforce.Access.Domain;
using Workforce.Platform.Actors;

namespace Workforce.Access.Sessions;

/// <summary>An assignment that holds today, with everything a session needs to know about it.</summary>
/// <param name="DistrictIds">What its holder reaches: every district of a city officer's city, none for administrators.</param>
internal sealed record HeldRole(
    AssignmentId Id,
    Role Role,
    IReadOnlyList<Guid> DistrictIds,
    Guid? SchoolId,
    Guid? TeacherId,
    string PlaceName,
    string PlaceEnglishName,
    string? StandsInFor,
    DateOnly? UntilOn);
