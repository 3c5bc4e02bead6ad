using Workforce.Staffing.Domain.Enrolments;

namespace Workforce.Staffing.Features.Staffing.Enrolments;

internal static class ReturnText
{
    public static string Title(this ReturnState state) => state switch
    {
        ReturnState.Draft => "填报中",
        ReturnState.Stated => "已上报",
        ReturnState.Confirmed => "已确认",
        _ => "已更正",
    };

    public static string Colour(this ReturnState state) => state switch
    {
        ReturnState.Draft => "yellow",
        ReturnState.Stated => "blue",
        ReturnState.Confirmed => "green",
        _ => "secondary",
    };
}
