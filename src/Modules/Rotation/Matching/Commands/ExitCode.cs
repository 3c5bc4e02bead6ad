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
}
