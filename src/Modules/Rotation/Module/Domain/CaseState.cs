namespace Workforce.Rotation.Domain;

/// <summary>Where a contest of a score or an objection to a result stands.</summary>
internal enum CaseState
{
    Open = 0,
    Upheld = 1,
    Refused = 2,
}
