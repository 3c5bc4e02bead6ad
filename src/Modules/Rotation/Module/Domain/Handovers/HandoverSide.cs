namespace Workforce.Rotation.Domain.Handovers;

internal enum HandoverSide
{
    /// <summary>She comes to the school.</summary>
    In = 0,

    /// <summary>She leaves the school.</summary>
    Out = 1,
}
