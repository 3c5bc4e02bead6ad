namespace Workforce.Demo;

/// <summary>How large a city to generate. Sizes share one generator and differ only in numbers.</summary>
public enum DemoSize
{
    /// <summary>Two districts with 12 and 4 schools, 300 teachers: for tests that need a whole city quickly.</summary>
    Small,

    /// <summary>Two districts with 60 and 15 schools, 4,800 and 900 teachers: the demo.</summary>
    Standard,

    /// <summary>Twenty districts, 100,000 teachers: for measurements.</summary>
    Large,
}
