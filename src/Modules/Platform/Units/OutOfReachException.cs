namespace Workforce.Platform.Units;

/// <summary>The thing an address or a form names is not there for whoever acts: the page answers 404, as if it never was.</summary>
public sealed class OutOfReachException() : Exception("There is no such row, or it is out of the actor's reach.");
