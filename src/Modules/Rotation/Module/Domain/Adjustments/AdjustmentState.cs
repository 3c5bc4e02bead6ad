namespace Workforce.Rotation.Domain.Adjustments;

internal enum AdjustmentState
{
    /// <summary>People, seats and conditions are being settled; proposals may be there.</summary>
    Preparing = 0,

    /// <summary>A proposal is being computed.</summary>
    Solving = 1,

    /// <summary>The plan is published and its offers are made.</summary>
    Published = 2,

    /// <summary>Given up with a reason.</summary>
    Dropped = 3,
}
