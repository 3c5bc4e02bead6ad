namespace Workforce.Rotation.Features.Rotation;

internal enum StageState
{
    Done = 0,
    Now = 1,
    Next = 2,
}

/// <summary>One step of a round as the page draws it. The detail is a text key with its values.</summary>
internal sealed record Stage(string Title, StageState State, string Detail, params object[] Values);
