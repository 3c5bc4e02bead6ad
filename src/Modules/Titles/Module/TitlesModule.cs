namespace Workforce.Titles;

public sealed class TitlesModule;
