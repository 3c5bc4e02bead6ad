using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Scores;

/// <summary>Who entered or changed a score, when and why, as the change log has it.</summary>
/// <param name="Total">Thousandths afterwards; null when the total did not change.</param>
/// <param name="Removed">An import was undone that had brought the score.</param>
internal sealed record ScoreHistory(DateTimeOffset At, string By, string? StandsInFor, string? Reason, int? Total, bool Removed)
{
    public static async Task<IReadOnlyList<ScoreHistory>> ReadAsync(RotationDbContext db, EntrantId entrant, PostId post, CancellationToken ct)
    {
        var subject = $"{entrant.Value}/{post.Value}";
        var entries = await db.Set<ChangeLogEntry>().AsNoTracking().Where(e => e.Subject == "scores" && e.SubjectId == subject).OrderByDescending(e => e.Id).Take(50).ToListAsync(ct);
        return entries.ConvertAll(e => new ScoreHistory(e.At, e.ActorName, e.StandsInFor, e.Reason, TotalOf(e.New), e.New is null));
    }

    private static int? TotalOf(string? state)
    {
        if (state is null)
            return null;
        using var json = JsonDocument.Parse(state);
        return json.RootElement.TryGetProperty(nameof(Score.Total), out var total) ? total.GetInt32() : null;
    }
}
