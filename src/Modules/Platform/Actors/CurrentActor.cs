namespace Workforce.Platform.Actors;

/// <summary>Who acts in this scope. Empty until the sign-in or a job says so, and an empty one reaches no row.</summary>
public sealed class CurrentActor
{
    public Actor? Actor { get; private set; }

    public Actor Required => Actor ?? throw new InvalidOperationException("Nobody acts here: sign in, or call ActAs in a job.");

    /// <summary>The other roles this person could act in; she switches by sending one's id to /Account/Switch.</summary>
    public IReadOnlyList<ActorChoice> Choices { get; private set; } = [];

    public void ActAs(Actor actor, IReadOnlyList<ActorChoice>? choices = null) => (Actor, Choices) = (actor, choices ?? []);
}
