namespace Workforce.Rotation.Matching.Commands;

/// <summary>How long each step took; 0 for a step the command does not have.</summary>
internal sealed record Seconds(double Read, double Solve, double Verify, double Write);
