namespace Workforce.Rotation.Domain;

internal enum RunState
{
    Requested = 0,
    Verified = 1,
    Failed = 2,
}
