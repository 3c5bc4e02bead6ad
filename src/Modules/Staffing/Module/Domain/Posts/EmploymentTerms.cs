namespace Workforce.Staffing.Domain.Posts;

/// <summary>What usually goes with a form of employment in a region; a cap may differ.</summary>
/// <param name="Type">Code table "employment-type".</param>
/// <param name="PaySource">A name of <see cref="Posts.PaySource"/>, lower case.</param>
/// <param name="Pension">A name of <see cref="PensionScheme"/>, lower case.</param>
internal sealed record EmploymentTerms(string Type, string PaySource, string Pension)
{
    public PaySource Pay => Enum.Parse<PaySource>(PaySource, ignoreCase: true);
    public PensionScheme Scheme => Enum.Parse<PensionScheme>(Pension, ignoreCase: true);
}
