using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Somebody whom the market left without a post, as the adjustment knows her.</summary>
internal sealed class AdjustmentPerson
{
    public AdjustmentId AdjustmentId { get; init; }
    public EntrantId EntrantId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>Whether her school has let her go, so that she may only be left out with a reason.</summary>
    public bool MustBePlaced { get; init; }

    public AdjustmentPart Part { get; private set; }
    public string? Reason { get; private set; }

    /// <summary>What the records and approved exemptions said when she was taken in, and what the bureau added.</summary>
    public IReadOnlyList<ProtectedGround> Protections { get; set; } = [];

    public bool IsProtected => Protections.Count > 0;

    public static AdjustmentPerson Of(Adjustment adjustment, Entrant entrant, bool mustBePlaced, IReadOnlyList<ProtectedGround> protections) => new()
    {
        AdjustmentId = adjustment.Id,
        EntrantId = entrant.Id,
        DistrictId = entrant.DistrictId,
        TeacherId = entrant.TeacherId,
        MustBePlaced = mustBePlaced,
        Part = mustBePlaced ? AdjustmentPart.Forced : AdjustmentPart.LeftOut,
        Protections = protections,
    };

    public void Take(bool part, string? reason)
    {
        if (!part && MustBePlaced && string.IsNullOrWhiteSpace(reason))
            throw new RuleBrokenException("学校没有聘用的教师都要安排；这次不安排的，须写明理由。");
        (Part, Reason) = (!part ? AdjustmentPart.LeftOut : MustBePlaced ? AdjustmentPart.Forced : AdjustmentPart.Volunteer, reason?.Trim());
    }
}
