namespace Workforce.Platform.Actors;

/// <summary>
/// Which rows somebody can reach. Row-level security compares it with district_id, school_id and teacher_id
/// of every row that carries them; a column that a table does not have is not compared.
/// </summary>
/// <param name="DistrictIds">The districts, or null for all of them (system work only).</param>
/// <param name="SchoolId">Set for people of one school.</param>
/// <param name="TeacherId">Set for a teacher: rows about persons are only her own.</param>
public sealed record Reach(IReadOnlyList<Guid>? DistrictIds, Guid? SchoolId = null, Guid? TeacherId = null)
{
    public static readonly Reach Everywhere = new(DistrictIds: null);

    public static Reach District(Guid districtId) => new([districtId]);

    public static Reach School(Guid districtId, Guid schoolId) => new([districtId], schoolId);

    /// <summary>The one district somebody acts in; throws when there are several or none.</summary>
    public Guid OnlyDistrict => DistrictIds is [var only] ? only : throw new InvalidOperationException("This act needs somebody who acts in exactly one district.");
}
