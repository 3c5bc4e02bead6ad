namespace Workforce.Ethics.Domain.Cases;

/// <summary>How long each stage may last.</summary>
internal sealed record StageTerms
{
    public required CaseTerm Clue { get; init; }
    public required CaseTerm Check { get; init; }
    public required CaseTerm Investigate { get; init; }
    public required CaseTerm Decide { get; init; }
    public required CaseTerm Serve { get; init; }

    /// <returns>Null for stages that end by themselves.</returns>
    public CaseTerm? Of(CaseState state) => state switch
    {
        CaseState.Clue => Clue,
        CaseState.Checking => Check,
        CaseState.Investigating => Investigate,
        CaseState.Hearing => Decide,
        CaseState.Decided => Serve,
        _ => null,
    };
}
