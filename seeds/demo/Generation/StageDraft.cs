namespace Workforce.Demo.Generation;

/// <summary>One stage of a school while its staff is still being hired.</summary>
internal sealed record StageDraft(string Stage, int Classes, int Pupils)
{
    public int Teachers { get; set; }

    /// <summary>Established posts nobody holds.</summary>
    public int Vacancies { get; set; }
}
