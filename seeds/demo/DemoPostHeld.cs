namespace Workforce.Demo;

/// <summary>An appointment to a post level (岗位聘任).</summary>
/// <param name="Category">Code table <c>post-category</c>.</param>
/// <param name="Level">Code table <c>post-level</c>; technical posts run from 4 (high) to 13.</param>
/// <param name="From">Appointed from.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="IsProvisional">暂聘.</param>
public sealed record DemoPostHeld(string Category, string Level, DateOnly From, DateOnly? To, bool IsProvisional);
