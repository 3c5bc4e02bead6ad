using Workforce.Platform.Changes;
using Workforce.Platform.Data;

namespace Workforce.Platform.Events;

/// <summary>
/// What a module does when something was said. It runs in one transaction of its own module together with the inbox
/// row, so it takes effect once although events are delivered at least once. It reads the present state again: an
/// event carries ids and facts, and may be late.
/// </summary>
public interface ISubscriber<in TDb, in TEvent> where TDb : ModuleDbContext where TEvent : class
{
    /// <param name="db">Already in a transaction; saved after this returns.</param>
    /// <param name="change">By the system, everywhere; pass it on.</param>
    Task HandleAsync(TDb db, TEvent occurred, Change change, CancellationToken ct);
}
