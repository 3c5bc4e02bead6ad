namespace Workforce.Rotation.Matching.Commands;

/// <summary>How the rotation commands end.</summary>
internal static class ExitCode
{
    /// <summary>Done, and all holds.</summary>
    public const int Holds = 0;

    /// <summary>The result breaks a promise.</summary>
    public const int Violated = 1;

    /// <summary>The input or the command line is invalid; nothing was written.</summary>
    public const int Invalid = 2;

    /// <summary>Nothing can satisfy what is asked for; the smallest contradiction found is said. Nothing was written.</summary>
    public const int Impossible = 3;

    /// <summary>The effort allowed was spent before the answer was proved. Nothing was written.</summary>
    public const int Undecided = 4;
}
