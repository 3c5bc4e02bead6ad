namespace Workforce.Staffing.Domain.Posts;

/// <summary>Codes of the table "employment-type" that a public school may be given posts for.</summary>
internal static class EmploymentTypes
{
    public const string Establishment = "establishment";
    public const string Filed = "filed";

    public static readonly IReadOnlyList<string> All = [Establishment, Filed, "contract", "dispatched", "government"];

    /// <summary>审批编制 and 报备员额: hired, paid and counted alike.</summary>
    public static bool IsInQuota(string type) => type is Establishment or Filed;
}
