namespace Workforce.Rotation.Matching.Bundle;

/// <summary>One row of a table, its fields as bytes.</summary>
internal readonly ref struct CsvRow(ReadOnlySpan<byte> line, ReadOnlySpan<Range> fields, int number)
{
    private readonly ReadOnlySpan<byte> line = line;
    private readonly ReadOnlySpan<Range> fields = fields;

    public int Number { get; } = number;

    public ReadOnlySpan<byte> this[int field] => line[fields[field]];
}
