namespace Workforce.Rotation.Matching.Bundle;

/// <summary>
/// The lines of a file as bytes. Written by hand because a province's choices are 15 million lines: a general reader
/// makes a string of every field, which costs more time and memory than the match itself.
/// </summary>
internal sealed class CsvLines(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 18];
    private int start, end;
    private bool ended;

    /// <summary>The number of the present line, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The present line without its line feed; only until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start, Length);

    /// <summary>True where the line was longer than any valid one; it is then cut short.</summary>
    public bool IsTooLong { get; private set; }

    private int Length { get; set; } = -1;

    public bool MoveNext()
    {
        start = Math.Min(start + Length + 1, end);
        Length = 0;
        IsTooLong = false;
        var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        while (found < 0 && Fill()) found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        if (found < 0 && start >= end) return false;
        Number++;
        Length = found < 0 ? end - start : found;
        IsTooLong |= Length > BundleLimits.LineBytes;
        return true;
    }

    /// <summary>Makes room and reads on; false at the end of the file.</summary>
    private bool Fill()
    {
        if (ended) return false;
        if (start == end) start = end = 0;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            // No line is this long: forget its middle, keep looking for its end.
            IsTooLong = true;
            end = BundleLimits.LineBytes;
        }

        var read = stream.Read(buffer.AsSpan(end));
        ended = read == 0;
        end += read;
        return !ended;
    }
}
