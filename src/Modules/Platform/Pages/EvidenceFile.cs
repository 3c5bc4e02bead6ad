using Microsoft.AspNetCore.Http;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;

namespace Workforce.Platform.Pages;

/// <summary>Evidence handed in with a contest or an objection: a PDF or a picture, looked at from inside, not by its name.</summary>
public static class EvidenceFile
{
    public const int MaxMegabytes = 10;
    public const string Accept = ".pdf,.jpg,.jpeg,.png";

    private static readonly (byte[] Start, string Type)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), "application/pdf"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], "image/png"),
    ];

    /// <returns>Its id in the file store; null when nothing was handed in.</returns>
    /// <exception cref="RuleBrokenException">Empty, too large, or something else.</exception>
    public static async Task<Guid?> SaveAsync(FileStore files, IFormFile? file, Guid by, CancellationToken ct)
    {
        if (file is null)
            return null;
        if (file.Length == 0)
            throw new RuleBrokenException("证据文件是空的，请重新选择。");
        if (file.Length > MaxMegabytes * 1024L * 1024)
            throw new RuleBrokenException("证据文件超过 {0} MB，请压缩或只留有关的页。", MaxMegabytes);
        await using var content = file.OpenReadStream();
        var type = await TypeAsync(content, ct) ?? throw new RuleBrokenException("证据文件只收 PDF、JPG 或 PNG。");
        return await files.SaveAsync(file.FileName, type, content, by, ct);
    }

    private static async Task<string?> TypeAsync(Stream content, CancellationToken ct)
    {
        var start = new byte[8];
        var read = await content.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        content.Position = 0;
        return Kinds.FirstOrDefault(kind => start.AsSpan(0, read).StartsWith(kind.Start)).Type;
    }
}
