using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>Numbers posts P001, P002 ... inside their round; a number is never used again.</summary>
internal sealed class PostCodes(int last)
{
    private int last = last;

    public string Next() => "P" + (++last).ToString("000", CultureInfo.InvariantCulture);

    public static async Task<PostCodes> NextAsync(RotationDbContext db, RoundId round, CancellationToken ct)
    {
        var codes = await db.Posts.Where(p => p.RoundId == round).Select(p => p.Code).ToListAsync(ct);
        return new(codes.Select(code => int.TryParse(code.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max());
    }
}
