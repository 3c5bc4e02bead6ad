namespace Workforce.Ethics.Domain.Integrity;

internal sealed record IntegrityPolicy
{
    /// <summary>The longest term without a written reason.</summary>
    public required int IntegrityMonthsMax { get; init; }
}
