namespace Workforce.Demo;

/// <summary>One stage taught at a school.</summary>
/// <param name="Stage">Code table <c>stage</c>.</param>
/// <param name="Classes">Classes of all grades of the stage.</param>
/// <param name="Pupils">Pupils of all grades of the stage.</param>
public sealed record DemoSchoolStage(string Stage, int Classes, int Pupils);
