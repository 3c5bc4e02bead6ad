namespace Workforce.Rotation;

public sealed class RotationModule;
