namespace Workforce.Ethics.Domain.Cases;

/// <summary>What policy values say of cases, from seeds/policy/ethics.json.</summary>
internal sealed record CasePolicy
{
    public required int BarMonthsMin { get; init; }
    public required SanctionMonths SanctionMonths { get; init; }
    public required SanctionScopes SanctionScopes { get; init; }
    public required int CombinedSanctionMaxMonths { get; init; }
    public required int QualificationRevokedYears { get; init; }
    public required StageTerms CaseTerms { get; init; }

    /// <summary>For asking for a hearing after being told of the right.</summary>
    public required CaseTerm HearingRequest { get; init; }

    /// <summary>For filing an appeal, from service.</summary>
    public required CaseTerm AppealWithin { get; init; }

    /// <summary>For answering an appeal, from receipt.</summary>
    public required CaseTerm AppealDays { get; init; }

    /// <summary>Counts below this are not shown in statistics.</summary>
    public required int SmallCountMin { get; init; }
}
