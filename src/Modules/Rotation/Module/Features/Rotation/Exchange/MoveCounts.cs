namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <param name="Waiting">Put forward, not yet decided.</param>
/// <param name="Unplaced">Of them, without a receiving school.</param>
/// <param name="Other">Not on the list of the eligible: service only.</param>
/// <param name="AllBackbone">Backbone of any cohort.</param>
internal sealed record MoveCounts(int Backbone = 0, int Ordinary = 0, int Middle = 0, int Principals = 0, int Other = 0, int Waiting = 0, int Unplaced = 0, int Out = 0, int AllBackbone = 0)
{
    public static readonly MoveCounts None = new();

    public int People => Backbone + Ordinary + Middle + Principals;
}
