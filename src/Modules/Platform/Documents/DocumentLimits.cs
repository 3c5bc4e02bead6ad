namespace Workforce.Platform.Documents;

/// <summary>How much a template may do. A document of one person needs the least; a list of a district asks for more.</summary>
public sealed record DocumentLimits(int Loops = 1000, int Characters = 256 * 1024)
{
    public static readonly DocumentLimits OnePerson = new();

    /// <summary>A list of up to 20,000 people.</summary>
    public static readonly DocumentLimits WholeDistrict = new(20_000, 16 * 1024 * 1024);
}
