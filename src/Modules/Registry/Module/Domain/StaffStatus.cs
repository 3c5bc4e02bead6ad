namespace Workforce.Registry.Domain;

/// <summary>The groups of 人员状态: codes of 1xx are at post, 2xx away, 3xx have left.</summary>
internal static class StaffStatus
{
    public const string AtPost = "1";
    public const string Away = "2";
    public const string Left = "3";

    public static bool HasLeft(string status) => status.StartsWith(Left, StringComparison.Ordinal);
}
