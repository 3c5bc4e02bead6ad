using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>
/// Metres from school to school: a straight line between coordinates, or the bureau's sheet. Nobody's home address is known, so
/// a person's distance counts from the school where she is today.
/// </summary>
internal sealed class Distances
{
    private readonly IReadOnlyDictionary<SchoolId, (int East, int North)> places;
    private readonly IReadOnlyDictionary<(SchoolId, SchoolId), int>? sheet;

    public Distances(IEnumerable<SchoolCard> schools, IEnumerable<SchoolDistance>? sheet)
    {
        places = schools.ToDictionary(school => school.Id, school => (school.EastMetres, school.NorthMetres));
        this.sheet = sheet?.ToDictionary(row => (row.FromSchool, row.ToSchool), row => row.Metres);
    }

    /// <returns>Null where it is not known. A sheet that gives one direction gives the other as well.</returns>
    public int? Between(SchoolId from, SchoolId to)
    {
        if (from == to)
            return 0;
        if (sheet is not null)
            return sheet.TryGetValue((from, to), out var there) ? there : sheet.TryGetValue((to, from), out var back) ? back : null;
        if (!places.TryGetValue(from, out var a) || !places.TryGetValue(to, out var b))
            return null;
        long east = a.East - b.East, north = a.North - b.North;
        return (int)Math.Sqrt((double)(east * east + north * north));
    }
}
