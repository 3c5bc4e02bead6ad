using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Registrations;

/// <summary>Somebody who wants to take part of her own will, with what decides whether she may.</summary>
/// <param name="On">The round's base date.</param>
/// <param name="Restrictions">Those of the round.</param>
/// <param name="WithdrewOn">When she last withdrew after choosing; null if never.</param>
/// <param name="AppointedOn">When she was last appointed in a round.</param>
/// <param name="IsBarred">Ethics bars her from appointment to posts.</param>
internal sealed record Candidacy(TeacherFacts Teacher, bool FromOutside, DateOnly On, IReadOnlyList<OutRestriction> Restrictions, DateOnly? WithdrewOn, DateOnly? AppointedOn, bool IsBarred = false);
