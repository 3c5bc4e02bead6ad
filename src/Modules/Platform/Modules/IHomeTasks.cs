using Workforce.Platform.Actors;

namespace Workforce.Platform.Modules;

/// <summary>What waits for a person on the home page. Each module answers for itself, under that person's reach.</summary>
public interface IHomeTasks
{
    Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct);
}
