using static System.FormattableString;

namespace Workforce.Rotation.Matching.Adjustment.Verification;

/// <summary>Cost and movers as the placements show them.</summary>
internal sealed record Counted(long Cost, int Movers, int Backbone)
{
    public static Counted Of(AdjustmentCase adjustment, int[] placed)
    {
        var (cost, movers, backbone) = (0L, 0, 0);
        for (var teacher = 0; teacher < placed.Length; teacher++)
        {
            foreach (var pair in adjustment.PairsOf(teacher))
                if (pair.Post == placed[teacher]) cost += pair.Cost;
            if (placed[teacher] == adjustment.Standings[teacher].Home) continue;
            movers++;
            if (adjustment.Standings[teacher].Backbone) backbone++;
        }

        return new Counted(cost, movers, backbone);
    }

    public void Check(AdjustmentCase adjustment, PublishedCertificate certificate, List<AdjustmentViolation> violations)
    {
        if (Movers < adjustment.MoverGoal)
            violations.Add(new(AdjustmentViolationKind.TooFewMovers, Invariant($"{Movers} people move, but at least {adjustment.MoverGoal} must.")));
        if (Backbone < adjustment.BackboneGoal(Movers))
            violations.Add(new(AdjustmentViolationKind.TooFewBackbone, Invariant($"{Backbone} of {Movers} movers are backbone teachers, but at least {adjustment.BackboneGoal(Movers)} must be.")));
        Figure("cost", certificate.Cost, Cost, violations);
        Figure("number of movers", certificate.Movers, Movers, violations);
        Figure("number of backbone movers", certificate.Backbone, Backbone, violations);
    }

    private static void Figure(string what, long claimed, long counted, List<AdjustmentViolation> violations)
    {
        if (claimed != counted)
            violations.Add(new(AdjustmentViolationKind.WrongFigure, Invariant($"The certificate gives {claimed} as the {what}, but the placements show {counted}.")));
    }
}
