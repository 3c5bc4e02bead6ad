using Microsoft.EntityFrameworkCore;

namespace Workforce.Platform.Pages;

/// <summary>One page of a list and how long the list is.</summary>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, int Count, int At)
{
    public static ListPage<T> Of(IReadOnlyList<T> all, ListFilter filter)
    {
        var at = filter.Within(all.Count);
        return new(all.Skip((at - 1) * ListFilter.Size).Take(ListFilter.Size).ToList(), all.Count, at);
    }

    public static async Task<ListPage<T>> ReadAsync(IQueryable<T> ordered, ListFilter filter, CancellationToken ct)
    {
        var count = await ordered.CountAsync(ct);
        var at = filter.Within(count);
        return new(await ordered.Skip((at - 1) * ListFilter.Size).Take(ListFilter.Size).ToListAsync(ct), count, at);
    }
}
