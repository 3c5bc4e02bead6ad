namespace Workforce.Ethics.Domain.Appraisals;

/// <summary>How ethics is appraised: weighted parts, grades by total, and gates. A scheme may consist of gates alone.</summary>
/// <param name="Grades">Best first.</param>
internal sealed record AppraisalScheme(string Key, string Name, IReadOnlyList<SchemeComponent> Components, IReadOnlyList<SchemeGrade> Grades, IReadOnlyList<SchemeGate> Gates)
{
    public bool HasOnlyGates => Components.Count == 0;

    public bool Takes(string component) => Components.Any(c => c.Key == component);

    public SchemeGrade? Find(string? code) => Grades.FirstOrDefault(g => g.Code == code);

    /// <summary>0 is the best; the number of grades for one that is not of this scheme.</summary>
    public int RankOf(string? code)
    {
        for (var rank = 0; rank < Grades.Count; rank++)
            if (Grades[rank].Code == code)
                return rank;
        return Grades.Count;
    }

    /// <summary>The grade a sheet means, by any of its names.</summary>
    public SchemeGrade? Named(string name) => Grades.FirstOrDefault(g => g.Names.Contains(name.Trim(), StringComparer.Ordinal));

    /// <summary>
    /// The weighted total of 100, with two places. A part that is waived (too few parents answered) gives its weight to the
    /// others in proportion; null while another part is missing.
    /// </summary>
    public decimal? Total(Func<string, decimal?> score, bool parentsWaived)
    {
        var (sum, weights) = (0m, 0m);
        foreach (var part in Components)
        {
            if (parentsWaived && part.Key == SchemeComponent.Parents)
                continue;
            if (score(part.Key) is not { } points)
                return null;
            (sum, weights) = (sum + points * part.Weight, weights + part.Weight);
        }
        return weights == 0 ? null : Math.Round(sum / weights, 2, MidpointRounding.AwayFromZero);
    }

    /// <summary>What total and gates earn; null while the total is not there.</summary>
    public SchemeGrade? Earned(decimal? total, bool gated) => gated ? Grades[^1] : HasOnlyGates ? Grades[0] : total is { } points ? Grades.First(g => points >= g.Min) : null;
}
