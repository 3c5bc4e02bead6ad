using Workforce.Registry.Contracts;

namespace Workforce.Registry.Directories;

/// <param name="WasEmployed">Some school of the city employed her on the day.</param>
internal sealed record FactsOnDay(TeacherFacts Facts, bool WasEmployed);
