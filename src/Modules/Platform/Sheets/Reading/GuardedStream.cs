namespace Workforce.Platform.Sheets;

/// <summary>
/// Counts what a part really unpacks to, whatever the zip's directory says, and refuses XML that goes on and on without a
/// tag: a reader would have to hold that run in memory.
/// </summary>
internal sealed class GuardedStream(Stream inner, long packed, long limit, SheetLimits limits) : Stream
{
    private const long LongestRun = 1024 * 1024;
    private long unpacked;
    private long run;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => unpacked; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        unpacked += read;
        var lastTag = buffer[..read].LastIndexOf((byte)'>');
        run = lastTag < 0 ? run + read : read - lastTag;
        var tooDense = unpacked > limits.RatioFrom && unpacked / limits.Ratio > packed;
        if (unpacked > limit || run > LongestRun || tooDense)
            throw new WorkbookRefused(SheetSentences.Bomb);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
