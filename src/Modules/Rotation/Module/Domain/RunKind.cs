namespace Workforce.Rotation.Domain;

internal enum RunKind
{
    Final = 0,

    /// <summary>A re-run on one corrected datum, to see who would move. It decides nothing.</summary>
    WhatIf = 1,
}
