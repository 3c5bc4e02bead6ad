namespace Workforce.Platform.Sheets;

/// <summary>
/// The two columns a checked sheet comes back with. They are ignored when the mended sheet is uploaded again.
/// </summary>
public static class ResultColumns
{
    public const string Result = "结果";
    public const string Reason = "原因";

    internal static bool IsOne(string title) => title is Result or Reason;
}
