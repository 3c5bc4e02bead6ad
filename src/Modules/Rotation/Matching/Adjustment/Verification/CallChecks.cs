using static System.FormattableString;

namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>
/// Rule mode: that exactly those move whom the rule names. The placement itself shows that everybody called could be
/// called; for everybody passed over, and for every shorter list, there must be a proof.
/// </summary>
internal sealed class CallChecks
{
    private readonly AdjustmentCase adjustment;
    private readonly int[] placed;
    private readonly PublishedCertificate certificate;
    private readonly List<AdjustmentViolation> violations;
    private readonly List<int> leaving = [];
    private readonly List<int> order = [];

    private CallChecks(AdjustmentCase adjustment, int[] placed, PublishedCertificate certificate, List<AdjustmentViolation> violations)
    {
        (this.adjustment, this.placed, this.certificate, this.violations) = (adjustment, placed, certificate, violations);
        for (var teacher = 0; teacher < placed.Length; teacher++)
        {
            if (adjustment.Standings[teacher].Exempt) continue;
            if (!HasPair(teacher, home: true)) leaving.Add(teacher);
            else if (adjustment.Standings[teacher].Eligible && HasPair(teacher, home: false)) order.Add(teacher);
        }

        order.Sort((a, b) => adjustment.Standings[a].Points != adjustment.Standings[b].Points
            ? adjustment.Standings[b].Points.CompareTo(adjustment.Standings[a].Points)
            : a.CompareTo(b));
    }

    public static void Run(AdjustmentCase adjustment, int[] placed, PublishedCertificate certificate, Counted counted, List<AdjustmentViolation> violations)
    {
        var checks = new CallChecks(adjustment, placed, certificate, violations);
        checks.ShorterLists(counted.Movers);
        checks.Walk(counted.Movers);
    }

    /// <summary>Everybody the list does not name stays; everybody on it, and whoever must leave, moves.</summary>
    public static Scope ScopeOf(AdjustmentCase adjustment, int[] placed)
    {
        var scope = new Scope(adjustment, 0, adjustment.Teachers.Count);
        for (var teacher = 0; teacher < placed.Length; teacher++)
        {
            if (placed[teacher] == adjustment.Standings[teacher].Home) scope.KeepsAtHome(teacher);
            else scope.SendsAway(teacher);
        }

        return scope;
    }

    private bool HasPair(int teacher, bool home)
    {
        foreach (var pair in adjustment.PairsOf(teacher))
            if (pair.Post == adjustment.Standings[teacher].Home == home) return true;
        return false;
    }

    private bool IsBackbone(int teacher) => adjustment.Standings[teacher].Backbone;

    private bool Moves(int teacher) => placed[teacher] != adjustment.Standings[teacher].Home;

    private Scope Start(int leastMovers, int mostMovers)
    {
        var scope = new Scope(adjustment, leastMovers, mostMovers);
        for (var teacher = 0; teacher < placed.Length; teacher++) scope.KeepsAtHome(teacher);
        foreach (var teacher in leaving) scope.SendsAway(teacher);
        foreach (var teacher in order) scope[teacher] = -1;
        return scope;
    }

    /// <summary>A shorter list must lack people, as anybody can count, or seats, as one proof for all of them shows.</summary>
    private void ShorterLists(int movers)
    {
        var least = Math.Max(adjustment.MoverGoal, leaving.Count);
        if (!Enumerable.Range(least, Math.Max(0, movers - least)).Any(HasPeople)) return;
        if (!ProofCheck.Excludes(adjustment, Start(least, movers - 1), certificate.Proof(certificate.FewerOrCheaper), null))
            violations.Add(new(AdjustmentViolationKind.ListTooLong, Invariant($"{movers} people move; nothing shows that fewer would not have done.")));
    }

    private bool HasPeople(int movers)
    {
        var (called, lacking) = (movers - leaving.Count, adjustment.BackboneGoal(movers) - leaving.Count(IsBackbone));
        return called <= order.Count && lacking <= Math.Min(called, order.Count(IsBackbone));
    }

    private void Walk(int places)
    {
        var scope = Start(places, places);
        var skips = new SkipChecks(adjustment, placed, scope, certificate);
        var called = new List<int>();
        var seen = new HashSet<int>();
        var backbone = leaving.Count(IsBackbone);
        foreach (var onlyBackbone in (bool[])[true, false])
            foreach (var teacher in order)
            {
                if (onlyBackbone ? backbone >= adjustment.BackboneGoal(places) : leaving.Count + called.Count >= places) break;
                if ((onlyBackbone && !IsBackbone(teacher)) || !seen.Add(teacher)) continue;
                if (Moves(teacher))
                {
                    called.Add(teacher);
                    if (IsBackbone(teacher)) backbone++;
                    skips.Narrow(teacher, scope.SendsAway);
                    continue;
                }

                if (!skips.Excludes(teacher, certificate.Skipped.GetValueOrDefault(teacher, -1)))
                    violations.Add(new(AdjustmentViolationKind.PassedOver, $"It is the turn of teacher {adjustment.Teachers[teacher]}, who stays; nothing shows that she cannot be called."));
                skips.Narrow(teacher, scope.KeepsAtHome);
            }

        Unnamed(called);
        if (!called.SequenceEqual(certificate.Called))
            violations.Add(new(AdjustmentViolationKind.CalledOutOfTurn, "The people called in the certificate are not those, or not in the order, that the rule names."));
    }

    private void Unnamed(List<int> called)
    {
        var named = called.Concat(leaving).ToHashSet();
        var callable = order.ToHashSet();
        for (var teacher = 0; teacher < placed.Length; teacher++)
        {
            if (!Moves(teacher) || named.Contains(teacher)) continue;
            violations.Add(callable.Contains(teacher)
                ? new(AdjustmentViolationKind.CalledOutOfTurn, $"Teacher {adjustment.Teachers[teacher]} moves although it is not her turn.")
                : new(AdjustmentViolationKind.NotToBeCalled, $"Teacher {adjustment.Teachers[teacher]} moves although she cannot be called."));
        }
    }
}
