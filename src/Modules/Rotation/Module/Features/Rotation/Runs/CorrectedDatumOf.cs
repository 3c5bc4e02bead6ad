using Workforce.Rotation.Domain;
using Workforce.Rotation.Matching.Correction;

namespace Workforce.Rotation.Features.Rotation.Runs;

/// <summary>A correction in the engine's words: pseudonyms and post codes instead of ids.</summary>
internal static class CorrectedDatumOf
{
    public static CorrectedDatum Correction(Correction correction, Entrant entrant, Post? post) => correction.Kind switch
    {
        CorrectionKind.Score => new CorrectedScore(entrant.Number, post!.Code, correction.After),
        CorrectionKind.Guarantee => new CorrectedGuarantee(entrant.Number, correction.Keeps),
        _ => new Withdrawal(entrant.Number),
    };
}
