namespace Workforce.Demo.Generation;

/// <summary>A candidate while the round's posts are still being offered.</summary>
internal sealed record Contender(Career Career, DemoTeacher Teacher, DemoCandidateBasis Basis)
{
    public (string Stage, string Subject) Market => (Career.Stage.Stage, Career.Subject);
}
