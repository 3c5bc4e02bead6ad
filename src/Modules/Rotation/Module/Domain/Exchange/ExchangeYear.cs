using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>A district's exchange of one school year: its rules, its dates.</summary>
internal sealed class ExchangeYear
{
    public ExchangeId Id { get; init; }
    public DistrictId DistrictId { get; init; }

    /// <summary>The year in which the school year begins.</summary>
    public int SchoolYear { get; init; }

    public required string Name { get; set; }
    public required string Region { get; init; }
    public DateOnly BaseOn { get; init; }
    public required ExchangeTimetable Timetable { get; set; }
    public required ExchangeRules Rules { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the registry was last read.</summary>
    public DateTimeOffset CountedAt { get; set; }

    public DateTimeOffset? ClosedAt { get; private set; }
    public uint Version { get; private set; }

    public bool IsOpen => ClosedAt is null;

    public void MustBeOpen()
    {
        if (!IsOpen)
            throw new RuleBrokenException("{0}已经办结，不能再改。", Name);
    }

    public void Close(DateTimeOffset now)
    {
        MustBeOpen();
        ClosedAt = now;
    }
}
