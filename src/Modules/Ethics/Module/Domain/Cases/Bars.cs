using Workforce.Ethics.Contracts;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>What a decision bars: the stated scopes for the stated months, what its sanction brings while it runs, and everything where the person can be no teacher.</summary>
internal static class Bars
{
    /// <param name="words">Ground in words, for handlers and the person herself.</param>
    public static IReadOnlyList<Bar> Of(Case about, Decision decision, CasePolicy policy, Func<BarGround, string> words)
    {
        var measures = decision.Measures;
        var bars = measures.BarScopes.Where(_ => measures.BarMonths is not null).Select(scope => Make(scope, BarGround.Decision, decision.BarEndsOn)).ToList();
        bars.AddRange(policy.SanctionScopes.Of(measures.Sanction).Select(scope => Make(scope, BarGround.Sanction, decision.SanctionEndsOn)));
        if (measures.Qualification != QualificationEffect.None)
            bars.AddRange(Everything(BarGround.Qualification, measures.Qualification == QualificationEffect.Lost ? null : decision.DecidedOn.AddYears(policy.QualificationRevokedYears).AddDays(-1)));
        if (measures.Sanction == SanctionKind.Dismissal)
            bars.AddRange(Everything(BarGround.Dismissal, null));
        return bars;

        IEnumerable<Bar> Everything(BarGround ground, DateOnly? until) => Enum.GetValues<EthicsScope>().Select(scope => Make(scope, ground, until));

        Bar Make(EthicsScope scope, BarGround ground, DateOnly? until) => new()
        {
            Id = new(Guid.NewGuid()), CaseId = about.Id, DistrictId = about.DistrictId, TeacherId = about.TeacherId, Scope = scope, Ground = ground, Why = words(ground), FromOn = decision.DecidedOn, UntilOn = until,
        };
    }
}
