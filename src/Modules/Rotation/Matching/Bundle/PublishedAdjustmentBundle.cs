using Workforce.Rotation.Matching.Adjustment;
using Workforce.Rotation.Matching.Adjustment.Verification;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>An adjustment bundle together with the result published in it.</summary>
internal sealed record PublishedAdjustmentBundle(AdjustmentBundle? Bundle, PublishedAdjustment? Result, IReadOnlyList<Fault> Faults)
{
    /// <summary>Reads input and result. Bad input never throws: it comes back as faults.</summary>
    public static PublishedAdjustmentBundle Read(string path)
    {
        PublishedAdjustment? result = null;
        var read = AdjustmentBundle.Reading(path, (source, faults) =>
        {
            var bundle = AdjustmentReader.Read(source, faults, out var manifest);
            if (bundle is not null) result = ResultOf(source, manifest!, bundle.Case, faults);
            return new AdjustmentRead(faults.Any ? null : bundle, faults.InOrder());
        });
        return new PublishedAdjustmentBundle(read.Bundle, read.Bundle is null ? null : result, read.Faults);
    }

    private static PublishedAdjustment? ResultOf(IBundleSource source, AdjustmentManifest manifest, AdjustmentCase adjustment, FaultList faults)
    {
        var violations = new List<AdjustmentViolation>();
        var (posts, hasRow) = (new int[adjustment.Teachers.Count], new bool[adjustment.Teachers.Count]);
        Array.Fill(posts, -1);
        new CsvTable(source, manifest.Hashes, AdjustmentFiles.Header, faults).ForEach(AdjustmentFiles.Placements, row =>
        {
            var (teacher, post) = (adjustment.Teachers.Find(row[0]), row[1].IsEmpty ? -1 : adjustment.Posts.Find(row[1]));
            if (teacher < 0) Violation(AdjustmentViolationKind.UnknownTeacher, row.Number, $"teacher {Printable.Of(row[0])} is not in the round");
            if (post < 0 && !row[1].IsEmpty) Violation(AdjustmentViolationKind.UnknownPost, row.Number, $"post {Printable.Of(row[1])} is not in the round");
            if (teacher < 0) return;
            if (hasRow[teacher]) Violation(AdjustmentViolationKind.TeacherTwice, row.Number, $"teacher {adjustment.Teachers[teacher]} has a row already");
            else (posts[teacher], hasRow[teacher]) = (post, true);
        });

        var certificate = CertificateReader.Read(source, manifest.Hashes, adjustment, violations, faults);
        return certificate is null ? null : new PublishedAdjustment(posts, certificate, violations);

        void Violation(AdjustmentViolationKind kind, int line, string what) =>
            violations.Add(new(kind, FormattableString.Invariant($"In line {line} of {AdjustmentFiles.Placements}, {what}.")));
    }
}
