namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Opens a table of the bundle, checks its header and its hash, and hands out its rows one by one.</summary>
internal sealed class CsvTable(IBundleSource source, IReadOnlyDictionary<string, string> hashes, Func<string, string> headerOf, FaultList faults)
{
    public delegate void Row(CsvRow row);

    public void ForEach(string file, Row each)
    {
        try
        {
            using var stream = source.Open(file) is { } opened ? new HashingStream(opened) : null;
            if (stream is null)
            {
                faults.Add(file, 1, "The bundle has no such file.");
                return;
            }

            Rows(stream, file, each);
            if (hashes.TryGetValue(file, out var expected) && expected != stream.Sha256)
                faults.Add(file, 1, $"The file's SHA-256 is {stream.Sha256}, but the manifest says {expected}.");
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            faults.Add(file, 1, $"The file cannot be read to its end: {broken.Message}");
        }
    }

    private void Rows(Stream stream, string file, Row each)
    {
        var header = headerOf(file);
        var columns = header.Count(',') + 1;
        var lines = new CsvLines(stream);
        if (!lines.MoveNext() || !IsHeader(lines.Line, header))
            faults.Add(file, 1, $"The first line must be {header}, in UTF-8 without a byte order mark, ended by LF.");
        Span<Range> fields = stackalloc Range[columns];
        while (lines.MoveNext())
        {
            if (lines.IsTooLong) faults.Add(file, lines.Number, "The line is longer than any valid one.");
            else if (lines.Line is [.., (byte)'\r']) faults.Add(file, lines.Number, "The line ends with CR LF; lines end with LF.");
            else if (!Split(lines.Line, fields)) faults.Add(file, lines.Number, FormattableString.Invariant($"The line must have {columns} columns: {header}."));
            else each(new CsvRow(lines.Line, fields, lines.Number));
        }
    }

    private static bool IsHeader(ReadOnlySpan<byte> line, string header)
    {
        if (line.Length != header.Length) return false;
        for (var i = 0; i < line.Length; i++)
            if (line[i] != header[i]) return false;
        return true;
    }

    private static bool Split(ReadOnlySpan<byte> line, Span<Range> fields)
    {
        var from = 0;
        for (var field = 0; field + 1 < fields.Length; field++)
        {
            var comma = line[from..].IndexOf((byte)',');
            if (comma < 0) return false;
            fields[field] = from..(from + comma);
            from += comma + 1;
        }

        fields[^1] = from..line.Length;
        return !line[from..].Contains((byte)',');
    }
}
