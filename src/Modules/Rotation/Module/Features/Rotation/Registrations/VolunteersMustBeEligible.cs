using Microsoft.Extensions.Localization;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation.Registrations;

internal static class VolunteersMustBeEligible
{
    private const int Named = 5;

    /// <exception cref="RuleBrokenException">Somebody may not take part; who and why.</exception>
    public static async Task CheckAsync(RotationDbContext db, Round round, RotationPolicy policy, IReadOnlyCollection<TeacherFacts> facts, IReadOnlySet<TeacherId> barred, Names names, IStringLocalizer texts, CancellationToken ct)
    {
        var refused = (await Candidacies.ReadAsync(db, round, facts, barred, ct)).Select(c => (c.Teacher.Name, Why: VolunteerEligibility.Of(c, policy))).Where(c => c.Why.Count > 0).ToList();
        if (refused.Count > 0)
            throw new RuleBrokenException("{0} 人不符合自愿流动的条件，这次没有选入任何人。{1}", refused.Count, string.Join(" ", refused.Take(Named).Select(r => $"{r.Name}：{names.Say(texts, r.Why[0])}")) + (refused.Count > Named ? " …" : ""));
    }
}
