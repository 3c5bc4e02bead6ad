using System.ComponentModel.DataAnnotations;

namespace Workforce.Rotation.Features.Rotation.Draws;

internal sealed class RevealForm
{
    public int Party { get; set; }

    [Required(ErrorMessage = "请填写种子。"), RegularExpression(@"\s*[0-9a-fA-F]{64}\s*", ErrorMessage = "种子是 64 位十六进制数（32 字节）。")]
    public string Value { get; set; } = "";

    /// <summary>Read from the sealed copy, not handed in by the party.</summary>
    public bool FromCopy { get; set; }
}
