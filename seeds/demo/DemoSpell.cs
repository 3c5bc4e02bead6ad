namespace Workforce.Demo;

/// <summary>Time at one school (工作经历).</summary>
/// <param name="SchoolId">Null for a school outside the city.</param>
/// <param name="Unit">The school's name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts (至今).</param>
/// <param name="Locality">Code table <c>locality</c>.</param>
/// <param name="Stage">Code table <c>stage</c>.</param>
public sealed record DemoSpell(Guid? SchoolId, string Unit, DateOnly From, DateOnly? To, string Locality, string Stage);
