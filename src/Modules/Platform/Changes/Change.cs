using Workforce.Platform.Actors;

namespace Workforce.Platform.Changes;

/// <summary>Who changes something, in which role, when, why, and on what evidence. Every change takes one.</summary>
/// <param name="Reason">Why, in the person's own words; null where the act says it all.</param>
/// <param name="EvidenceFileId">A file in the file store.</param>
public sealed record Change(Actor By, DateTimeOffset At, string? Reason = null, Guid? EvidenceFileId = null)
{
    /// <summary>A change nobody sits in front of.</summary>
    public static Change BySystem(string work, DateTimeOffset at, Reach? reach = null) => new(Actor.System(work, reach), at);
}
