namespace Workforce.Rotation.Domain.Registrations;

/// <summary>Words of rotation.restrict_out.</summary>
internal static class RestrictionKinds
{
    public const string School = "school-high-pupil-ratio";
    public const string Subject = "subject-short-at-home";
    public const string Person = "named-rural-teacher";

    public static readonly IReadOnlyList<string> All = [School, Subject, Person];
}
