namespace Workforce.Rotation.Features.Rotation.Exchange;

internal sealed record MemberCounts(int Backbone = 0, int Ordinary = 0, int Middle = 0, int Principals = 0, int Deferred = 0, int Differences = 0, int AllBackbone = 0)
{
    public static readonly MemberCounts None = new();

    public int Eligible => Backbone + Ordinary + Middle + Principals;
}
