namespace Workforce.Platform.Actors;

/// <summary>Who acts in this scope. Empty until the sign-in or a job says so, and an empty one reaches no row.</summary>
public sealed class CurrentActor
{
    public Actor? Actor { get; private set; }

    public Actor Required => Actor ?? throw new InvalidOperationException("Nobody acts here: sign in, or call ActAs in a job.");

    public void ActAs(Actor actor) => Actor = actor;
}
