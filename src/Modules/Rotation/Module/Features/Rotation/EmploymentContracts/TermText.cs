using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

internal static class TermText
{
    public static string Of(IStringLocalizer texts, ContractTerm term) =>
        term.UntilRetirement ? texts["至退休"] : term.Years is { } years ? texts["{0} 年，至 {1:yyyy-MM-dd}", years, term.EndsOn!] : texts["期限未定"];
}
