namespace Workforce.Rotation.Domain;

internal enum ScoreState
{
    Entered = 0,
    Contested = 1,
    Corrected = 2,
}
