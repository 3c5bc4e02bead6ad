using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Scores;

namespace Workforce.Rotation.Features.Rotation.Objections;

/// <summary>The bureau's answer, and the datum it puts right when it agrees.</summary>
internal sealed class AnswerForm
{
    /// <summary>"refuse", or "uphold" with a correction.</summary>
    [Required(ErrorMessage = "请选择采纳或不采纳。")]
    public string? Decision { get; set; }

    [Required(ErrorMessage = "请写明答复。"), StringLength(1000, ErrorMessage = "不超过 1000 个字。")]
    public string? Answer { get; set; }

    public CorrectionKind Kind { get; set; }

    /// <summary>The right score in points, up to three places; empty: the post does not admit her.</summary>
    [Range(0, 10000, ErrorMessage = "得分为 0 至 10000。")]
    public decimal? Points { get; set; }

    public bool Keeps { get; set; }
    public uint Version { get; set; }
    public uint RoundVersion { get; set; }

    public Correction Correction(Objection objection, int? before) => new(Kind, objection.EntrantId, Kind == CorrectionKind.Score ? objection.PostId : null,
        before, Points is { } points ? ScoreSheet.Thousandths(points) : null, Keeps, Answer?.Trim() ?? "", objection.Id);
}
