namespace Workforce.Ethics.Demo;

/// <param name="Reaches">The stage it reaches: 0 clue, 2 investigation, 4 decided, 5 served, 6 served long ago and published, -1 dropped.</param>
internal sealed record DemoStory(string Violation, int DaysAgo, int Reaches);
