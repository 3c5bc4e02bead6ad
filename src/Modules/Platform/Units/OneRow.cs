using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Workforce.Platform.Units;

public static class OneRow
{
    /// <summary>The one row that an id names.</summary>
    /// <exception cref="OutOfReachException">There is none within reach.</exception>
    public static Task<T> OneAsync<T>(this IQueryable<T> rows, Expression<Func<T, bool>> which, CancellationToken ct) => rows.Where(which).OneAsync(ct);

    /// <inheritdoc cref="OneAsync{T}(IQueryable{T}, Expression{Func{T, bool}}, CancellationToken)"/>
    public static async Task<T> OneAsync<T>(this IQueryable<T> rows, CancellationToken ct) =>
        await rows.Take(2).ToListAsync(ct) is [var only] ? only : throw new OutOfReachException();
}
