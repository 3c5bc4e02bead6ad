using System.Text;
using QRCoder;

namespace Workforce.Access.Features.Access.Me;

/// <summary>A QR code as one SVG path, so that it prints sharply and needs no image request.</summary>
internal sealed record QrCode(int Size, string Path)
{
    private const int Quiet = 2;

    public static QrCode Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        // The matrix brings a quiet zone of four; two are enough inside a white box.
        var rows = data.ModuleMatrix.GetRange(4 - Quiet, data.ModuleMatrix.Count - 2 * (4 - Quiet));
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows.Count; x++)
                if (rows[y][x + 4 - Quiet])
                    path.Append($"M{x} {y}h1v1h-1z");
        return new(rows.Count, path.ToString());
    }
}
