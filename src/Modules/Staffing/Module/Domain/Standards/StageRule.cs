namespace Workforce.Staffing.Domain.Standards;

/// <summary>How the staff of one stage follows from pupils and classes; the first rule that fits area and category counts.</summary>
internal sealed record StageRule
{
    /// <summary>Code table "stage".</summary>
    public required string Stage { get; init; }

    /// <summary>Code table "locality"; empty: everywhere.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Code table "pupil-category"; null: any.</summary>
    public string? Category { get; init; }

    /// <summary>A word of <see cref="QuotaMethods"/>.</summary>
    public required string Method { get; init; }

    /// <summary>Pupils to one member of staff: 19 where the document says 1:19.</summary>
    public decimal? Ratio { get; init; }

    /// <summary>What the document allows, where it gives a range.</summary>
    public RatioRange? RatioRange { get; init; }

    /// <summary>Staff of one class.</summary>
    public decimal? PerClass { get; init; }

    /// <summary>threshold_school: from so many pupils of the stage on the ratio counts, below it the classes.</summary>
    public int? Threshold { get; init; }

    /// <summary>threshold_grade: a grade with fewer pupils goes by its classes.</summary>
    public int? MinimumClass { get; init; }

    /// <summary>threshold_grade: compare the average class instead of the whole grade (山西: classes below five).</summary>
    public bool ComparesClass { get; init; }

    /// <summary>Teaching points are judged by themselves; otherwise their pupils count in the grade of the central school.</summary>
    public bool PointsApart { get; init; }

    /// <summary>fixed_min: never fewer.</summary>
    public int? Minimum { get; init; }

    /// <summary>workload: pupils of a standard class.</summary>
    public decimal? ClassSize { get; init; }

    /// <summary>workload: a class's weekly periods by grade; the last one counts for later grades.</summary>
    public IReadOnlyList<decimal> ClassPeriods { get; init; } = [];

    /// <summary>workload: a teacher's weekly periods.</summary>
    public decimal? TeacherPeriods { get; init; }

    /// <summary>workload: teachers in a hundred of staff; null: the formula gives all staff.</summary>
    public decimal? TeacherPercent { get; init; }

    public bool Fits(string area, string category) => (Areas.Count == 0 || Areas.Contains(area)) && (Category is null || Category == category);
}
