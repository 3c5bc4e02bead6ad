using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;

namespace Workforce.Platform.Files;

/// <summary>Files live in PostgreSQL, so that any host can serve them and one backup holds everything.</summary>
public sealed class FileStore
{
    /// <summary>Bytes; larger uploads are refused before they are read.</summary>
    public const long MaxBytes = 50L * 1024 * 1024;

    private readonly IDbContextFactory<PlatformDbContext> contexts;
    private readonly TimeProvider clock;

    internal FileStore(IDbContextFactory<PlatformDbContext> contexts, TimeProvider clock) => (this.contexts, this.clock) = (contexts, clock);

    /// <returns>The id to keep in a row of the module.</returns>
    /// <exception cref="RuleBrokenException">Larger than <see cref="MaxBytes"/>.</exception>
    public async Task<Guid> SaveAsync(string name, string contentType, Stream content, Guid storedBy, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, ct);
        if (buffer.Length > MaxBytes)
            throw new RuleBrokenException("文件超过 50 MB，请拆分后再上传。");
        var file = new StoredFile
        {
            Id = Guid.CreateVersion7(),
            Name = Path.GetFileName(name),
            ContentType = contentType,
            Content = buffer.ToArray(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))),
            StoredBy = storedBy,
            StoredAt = clock.GetUtcNow(),
        };
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.Files.Add(file);
        await db.SaveChangesAsync(ct);
        return file.Id;
    }

    public async Task<StoredFile?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct);
    }
}
