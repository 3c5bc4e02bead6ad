using System.Text.Json;

namespace Workforce.Rotation.Matching.Bundle;

/// <summary>Tells the formats apart, so that one command can verify both.</summary>
internal static class FormatOf
{
    /// <summary>Whether the manifest names the format. A bundle that cannot be read names none; whoever reads it says why.</summary>
    public static bool Is(string path, string format)
    {
        using var source = BundleSource.Open(path, new FaultList());
        try
        {
            using var stream = source?.Open(BundleFiles.Manifest);
            if (stream is null) return false;
            var buffer = new byte[BundleLimits.ManifestBytes];
            using var json = JsonDocument.Parse(buffer.AsMemory(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("format", out var named)
                && named.ValueKind == JsonValueKind.String && named.ValueEquals(format);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or IOException or InvalidDataException or NotSupportedException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
