using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Somebody who handles a case, and with that may read it. The database asks this table before it shows any row of the case.</summary>
[NotLogged]
internal sealed class CaseHandler
{
    public CaseId CaseId { get; init; }
    public Guid AccountId { get; init; }
    public DistrictId DistrictId { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public HandlerPart Part { get; set; }
    public DateTimeOffset Since { get; init; }

    /// <summary>When she declared that neither she nor a near relative has an interest.</summary>
    public DateTimeOffset? DeclaredAt { get; private set; }

    public DateTimeOffset? LeftAt { get; private set; }
    public RecusalGround? Ground { get; private set; }
    public string? LeftWhy { get; private set; }

    public bool IsActive => LeftAt is null;

    public void Declare(DateTimeOffset now) => DeclaredAt ??= now;

    public void Recuse(RecusalGround ground, string? why, DateTimeOffset now)
    {
        if (!IsActive)
            throw new RuleBrokenException("她已经不再办理这件案件。");
        (Ground, LeftWhy, LeftAt) = (ground, why?.Trim(), now);
    }

    public void Leave(string why, DateTimeOffset now) => (LeftWhy, LeftAt) = (why, now);
}
