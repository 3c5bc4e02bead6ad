namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>How somebody without a post takes part.</summary>
internal enum AdjustmentPart
{
    /// <summary>Must be given a post.</summary>
    Forced = 0,

    /// <summary>A volunteer of the market who agrees to be placed; otherwise she stays at her school.</summary>
    Volunteer = 1,

    /// <summary>Not placed by the bureau this time.</summary>
    LeftOut = 2,
}
