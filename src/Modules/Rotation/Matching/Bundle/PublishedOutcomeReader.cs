using Workforce.Rotation.Matching.Verification;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Reads <c>placements.csv</c> and <c>cutoffs.csv</c>: a field that is no number is a fault, a row about the wrong people a violation.</summary>
internal sealed class PublishedOutcomeReader(Market market, FaultList faults)
{
    private readonly Placement?[] placements = new Placement?[market.Teachers.Count];
    private readonly Cutoff?[] cutoffs = new Cutoff?[market.Posts.Count];
    private readonly List<Violation> violations = [];
    private int lastTeacher = -1;

    public PublishedOutcome Read(CsvTable tables)
    {
        tables.ForEach(BundleFiles.Placements, Placement);
        tables.ForEach(BundleFiles.Cutoffs, Cutoff);
        return new PublishedOutcome(placements, cutoffs, violations);
    }

    private void Placement(CsvRow row)
    {
        var teacher = Teacher(row[0]);
        var post = row[1].IsEmpty ? -1 : market.Posts.Find(row[1]);
        if (!Integers.TryParse(row[2], out int rank)) Fault(BundleFiles.Placements, row.Number, "rank", row[2]);
        if (teacher < 0) Violation(ViolationKind.UnknownTeacher, BundleFiles.Placements, row.Number, $"teacher {Printable.Of(row[0])} is not in the round");
        if (post < 0 && !row[1].IsEmpty) Violation(ViolationKind.UnknownPost, BundleFiles.Placements, row.Number, $"post {Printable.Of(row[1])} is not in the round");
        if (teacher < 0) return;
        if (placements[teacher] is null) placements[teacher] = new Placement(post, rank);
        else Violation(ViolationKind.TeacherTwice, BundleFiles.Placements, row.Number, $"teacher {market.Teachers[teacher]} has a row already");
    }

    private void Cutoff(CsvRow row)
    {
        var post = market.Posts.Find(row[0]);
        if (!Integers.TryParse(row[1], out int capacity)) Fault(BundleFiles.Cutoffs, row.Number, "capacity", row[1]);
        if (!Integers.TryParse(row[2], out int filled)) Fault(BundleFiles.Cutoffs, row.Number, "filled", row[2]);
        if (!Integers.TryParse(row[3], out long score) && !row[3].IsEmpty) Fault(BundleFiles.Cutoffs, row.Number, "score", row[3]);
        if (!Integers.TryParse(row[4], out ulong lottery) && !row[4].IsEmpty) Fault(BundleFiles.Cutoffs, row.Number, "lottery", row[4]);
        if (post < 0) Violation(ViolationKind.UnknownPost, BundleFiles.Cutoffs, row.Number, $"post {Printable.Of(row[0])} is not in the round");
        else if (cutoffs[post] is not null) Violation(ViolationKind.CutoffTwice, BundleFiles.Cutoffs, row.Number, $"post {market.Posts[post]} has a row already");
        else cutoffs[post] = new Cutoff(capacity, filled, row[3].IsEmpty ? null : score, row[4].IsEmpty ? null : lottery);
    }

    /// <summary>The rows usually come in canonical order, so the next teacher is tried before the search.</summary>
    private int Teacher(ReadOnlySpan<byte> id)
    {
        var next = lastTeacher + 1;
        if (next < market.Teachers.Count && market.Teachers.Utf8(next).SequenceEqual(id)) return lastTeacher = next;
        var found = market.Teachers.Find(id);
        if (found >= 0) lastTeacher = found;
        return found;
    }

    private void Fault(string file, int line, string column, ReadOnlySpan<byte> text) =>
        faults.Add(file, line, $"The {column} {Printable.Of(text)} is not a whole number in range.");

    private void Violation(ViolationKind kind, string file, int line, string what) =>
        violations.Add(new Violation(kind, FormattableString.Invariant($"In line {line} of {file}, {what}.")));
}
