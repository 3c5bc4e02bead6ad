namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>
/// Checks a return across and down. A row that is off (boys and girls against pupils) and a column that is off by the same
/// number cross in the wrong cell; a column that is off alone has a wrong total.
/// </summary>
internal static class EnrolmentCheck
{
    public static IReadOnlyList<EnrolmentFault> Of(IReadOnlyList<EnrolmentRow> rows, EnrolmentRow totals)
    {
        var faults = rows.SelectMany((row, at) => OfRow(row, at, rows)).Concat(Negatives(totals, null)).ToList();
        var off = EnrolmentColumns.All.Where(c => EnrolmentColumns.Of(totals, c) is not null)
            .ToDictionary(c => c, c => rows.Sum(row => Given(row, c)) - EnrolmentColumns.Of(totals, c)!.Value);
        foreach (var (row, at) in rows.Select((row, at) => (row, at)))
        {
            if (row.Pupils is not { } pupils || pupils - Sum(row) is not (not 0 and var wrong))
                continue;
            var cell = Crossing(row, wrong, off);
            faults.Add(cell is { } found
                ? new(EnrolmentFaultKind.Cell, at, found.Column, found.Typed, found.Should)
                : new(EnrolmentFaultKind.Row, at, EnrolmentColumns.Pupils, pupils, Sum(row)));
            if (cell is { } its)
                off[its.Column] -= its.Typed - its.Should;
        }
        faults.AddRange(off.Where(c => c.Value != 0).Select(c => new EnrolmentFault(EnrolmentFaultKind.Column, null, c.Key, EnrolmentColumns.Of(totals, c.Key)!.Value, EnrolmentColumns.Of(totals, c.Key)!.Value + c.Value)));
        if (totals is { Boys: { } boys, Girls: { } girls, Pupils: { } all } && boys + girls != all && faults.Count == 0)
            faults.Add(new(EnrolmentFaultKind.Row, null, EnrolmentColumns.Pupils, all, boys + girls));
        return faults;
    }

    private static (string Column, int Typed, int Should)? Crossing(EnrolmentRow row, int wrong, IReadOnlyDictionary<string, int> off)
    {
        if (off.GetValueOrDefault(EnrolmentColumns.Pupils) == wrong)
            return (EnrolmentColumns.Pupils, row.Pupils!.Value, Sum(row));
        if (off.GetValueOrDefault(EnrolmentColumns.Boys) == -wrong)
            return (EnrolmentColumns.Boys, row.Boys ?? 0, (row.Boys ?? 0) + wrong);
        if (off.GetValueOrDefault(EnrolmentColumns.Girls) == -wrong)
            return (EnrolmentColumns.Girls, row.Girls ?? 0, (row.Girls ?? 0) + wrong);
        return null;
    }

    private static IEnumerable<EnrolmentFault> OfRow(EnrolmentRow row, int at, IReadOnlyList<EnrolmentRow> rows)
    {
        foreach (var negative in Negatives(row, at))
            yield return negative;
        var pupils = row.Pupils ?? Sum(row);
        if (pupils > 0 && (row.Classes ?? 0) == 0)
            yield return new(EnrolmentFaultKind.PupilsWithoutClasses, at, EnrolmentColumns.Classes, 0, pupils);
        if (row.Boarders > pupils)
            yield return new(EnrolmentFaultKind.MoreThanPupils, at, EnrolmentColumns.Boarders, row.Boarders.Value, pupils);
        if (row.Integrated > pupils)
            yield return new(EnrolmentFaultKind.MoreThanPupils, at, EnrolmentColumns.Integrated, row.Integrated.Value, pupils);
        if (rows.Take(at).Any(other => Key(other) == Key(row)))
            yield return new(EnrolmentFaultKind.Twice, at, EnrolmentColumns.Pupils, pupils, pupils);
    }

    private static IEnumerable<EnrolmentFault> Negatives(EnrolmentRow row, int? at) => EnrolmentColumns.All
        .Where(c => EnrolmentColumns.Of(row, c) < 0).Select(c => new EnrolmentFault(EnrolmentFaultKind.Negative, at, c, EnrolmentColumns.Of(row, c)!.Value, 0));

    private static (string, int, string, string) Key(EnrolmentRow row) => (row.Stage, row.Grade, (row.Point ?? "").Trim(), row.Category ?? "");

    private static int Sum(EnrolmentRow row) => (row.Boys ?? 0) + (row.Girls ?? 0);

    private static int Given(EnrolmentRow row, string column) => (column == EnrolmentColumns.Pupils ? row.Pupils ?? Sum(row) : EnrolmentColumns.Of(row, column)) ?? 0;
}
