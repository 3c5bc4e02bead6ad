using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Rounds;

/// <summary>Adds a round with what the officer typed, and the schools of its district as they are today.</summary>
internal static class NewRound
{
    public static async Task<Round> AddAsync(RotationDbContext db, DistrictId district, string region, RoundId? follows, RoundForm input, RoundPolicy policy, Term notice, IReadOnlyList<SchoolCard> schools, CancellationToken ct)
    {
        var same = await db.Rounds.CountAsync(r => r.DistrictId == district && r.SchoolYear == input.SchoolYear, ct);
        var round = new Round
        {
            Id = new(Guid.CreateVersion7()),
            DistrictId = district,
            Key = $"{region}-{input.SchoolYear}" + (same == 0 ? "" : $"-{same + 1}"),
            Name = input.Name.Trim(),
            SchoolYear = input.SchoolYear,
            FollowsId = follows,
            Region = region,
            Policy = policy,
            Dates = input.Dates(),
            Notice = notice,
            DrawAnnounced = input.DrawAnnounced.Trim(),
        };
        db.Add(round);
        db.AddRange(schools.Select(card => RoundSchool.Of(round, card)));
        return round;
    }
}
