namespace Workforce.Rotation.Matching.Adjustment;

/// <summary>How it is decided who moves.</summary>
public enum AdjustmentMode
{
    /// <summary>Who by the published order of points, then where at the least cost.</summary>
    Rule,

    /// <summary>Who and where together at the least cost.</summary>
    Joint,
}
