namespace Workforce.Demo;

/// <summary>An honour, a prize for teaching, or a backbone mark.</summary>
/// <param name="Kind">Code table <c>honour-kind</c>.</param>
/// <param name="Level">Code table <c>honour-level</c>.</param>
/// <param name="Name">As printed on the certificate.</param>
/// <param name="GrantedOn">Date of the decision.</param>
/// <param name="GrantedBy">The deciding authority.</param>
public sealed record DemoHonour(string Kind, string Level, string Name, DateOnly GrantedOn, string GrantedBy);
