using System.ComponentModel.DataAnnotations;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Draws;

/// <summary>A commitment as it is handed in: the hash alone, typed twice, or the seed, of which only the hash is kept.</summary>
internal sealed class SealForm : IValidatableObject
{
    private const string Hex64 = @"\s*[0-9a-fA-F]{64}\s*";

    public int Party { get; set; }

    [RegularExpression(Hex64, ErrorMessage = "种子是 64 位十六进制数（32 字节）。")]
    public string? Value { get; set; }

    [RegularExpression(Hex64, ErrorMessage = "承诺值是 64 位十六进制数（SHA-256）。")]
    public string? Hash { get; set; }

    /// <summary>One wrong digit could never be opened again.</summary>
    public string? Again { get; set; }

    [StringLength(40, ErrorMessage = "不超过 40 个字。")]
    public string? CopyWith { get; set; }

    public string? Keeper => string.IsNullOrWhiteSpace(CopyWith) ? null : CopyWith.Trim();

    public string Commitment() => string.IsNullOrWhiteSpace(Value) ? Hash!.Trim().ToLowerInvariant() : SealedSeed.HashOf(Value.Trim());

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Value))
            yield break;
        if (string.IsNullOrWhiteSpace(Hash))
            yield return new("请填写承诺值，或填写种子由系统算出承诺值。", [nameof(Hash)]);
        else if (!string.Equals(Hash.Trim(), Again?.Trim(), StringComparison.OrdinalIgnoreCase))
            yield return new("两次填写的承诺值不一致。", [nameof(Again)]);
    }
}
