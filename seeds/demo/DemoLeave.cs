namespace Workforce.Demo;

/// <summary>An absence of weeks or more.</summary>
/// <param name="Kind">Code table <c>leave-kind</c>.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
public sealed record DemoLeave(string Kind, DateOnly From, DateOnly? To);
