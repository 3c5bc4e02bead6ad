using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A datum the bureau itself found wrong after publishing.</summary>
internal sealed class CorrectForm
{
    public Guid Entrant { get; set; }

    /// <summary>A post of her list; empty for the other kinds.</summary>
    public Guid? Post { get; set; }

    public CorrectionKind Kind { get; set; }

    [Range(0, 10000, ErrorMessage = "得分为 0 至 10000。")]
    public decimal? Points { get; set; }

    public bool Keeps { get; set; }

    [StringLength(500, ErrorMessage = "不超过 500 个字。")]
    public string? Reason { get; set; }

    public uint Version { get; set; }

    public Correction Correction(int? before) => new(Kind, new(Entrant), Kind == CorrectionKind.Score && Post is { } post ? new(post) : null,
        before, Points is { } points ? ScoreSheet.Thousandths(points) : null, Keeps, Reason?.Trim() ?? "");
}
