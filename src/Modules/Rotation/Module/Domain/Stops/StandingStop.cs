using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Stops;

/// <summary>
/// Somebody was barred after the inputs were locked, when nobody can be taken out any more. It knows the fact, not the ground.
/// Her column is not called teacher_id: the officer's act is not hers to read before it is decided.
/// </summary>
internal sealed class StandingStop
{
    public StandingStopId Id { get; init; }
    public RoundId RoundId { get; init; }
    public DistrictId DistrictId { get; init; }
    public EntrantId EntrantId { get; init; }
    public TeacherId BarredTeacherId { get; init; }
    public DateTimeOffset FoundAt { get; init; }
    public StopState State { get; private set; }
    public string? Words { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public uint Version { get; private set; }

    public static StandingStop Of(Entrant entrant, DateTimeOffset now) => new()
    {
        Id = new(Guid.CreateVersion7()), RoundId = entrant.RoundId, DistrictId = entrant.DistrictId, EntrantId = entrant.Id, BarredTeacherId = entrant.TeacherId, FoundAt = now,
    };

    public void Hold(string? words, string by, DateTimeOffset now)
    {
        if (State != StopState.Open)
            throw new RuleBrokenException("这一项已经决定。");
        if (string.IsNullOrWhiteSpace(words))
            throw new RuleBrokenException("请写明暂停聘任的意见，以及岗位怎样安排。");
        (State, Words, DecidedBy, DecidedAt) = (StopState.Held, words.Trim(), by, now);
    }

    public void Release(string words, string by, DateTimeOffset now) => (State, Words, DecidedBy, DecidedAt) = (StopState.Released, words, by, now);
}
