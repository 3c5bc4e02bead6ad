namespace Workforce.Staffing.Domain.Standards;

internal static class AdditionBases
{
    public const string Boarders = "boarders";
    public const string Integrated = "integrated";
    public const string Classes = "classes";
    public const string Points = "points";
    public const string School = "school";
    public const string Granted = "granted";
}
