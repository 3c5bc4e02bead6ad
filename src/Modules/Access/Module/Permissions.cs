namespace Workforce.Access;

/// <summary>Keys of this module's permissions.</summary>
internal static class Permissions
{
    public const string Accounts = "access.accounts";
    public const string Organisation = "access.organisation";
    public const string Audit = "access.audit";
    public const string Delegate = "access.delegate";
}
