namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>What a row of <c>teachers.csv</c> says about somebody.</summary>
/// <param name="Home">Her post of today, or -1 where she is unplaced.</param>
/// <param name="Eligible">Counts for the share of movers, and may be called.</param>
/// <param name="Exempt">Stays, whatever happens.</param>
/// <param name="Backbone">A backbone teacher (骨干教师).</param>
/// <param name="Points">The published order in which people are called: higher first, then id.</param>
internal readonly record struct TeacherStanding(int Home, bool Eligible, bool Exempt, bool Backbone, long Points);
