using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Matching.Correction;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A correction in the engine's words: pseudonyms and post codes instead of ids.</summary>
internal static class CorrectedDatumOf
{
    public static CorrectedDatum Correction(Correction correction, Entrant entrant, Post? post, TieBreak order) => correction.Kind switch
    {
        CorrectionKind.Score => new CorrectedScore(entrant.Number, post!.Code, correction.After is { } after ? order.Key(entrant.Id, after) : null),
        CorrectionKind.Guarantee => new CorrectedGuarantee(entrant.Number, correction.Keeps),
        _ => new Withdrawal(entrant.Number),
    };
}
