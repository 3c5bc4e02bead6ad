using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Choosing;

internal static class ListedPosts
{
    /// <returns>The posts of a list from its first choice on.</returns>
    public static async Task<IReadOnlyList<Post>> ReadAsync(RotationDbContext db, ChoiceList? list, CancellationToken ct)
    {
        var ids = list?.Choices.Select(c => c.PostId).ToList() ?? [];
        var posts = await db.Posts.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        return ids.ConvertAll(id => posts[id]);
    }
}
