namespace Workforce.Staffing.Features.Staffing.Forecast;

internal sealed class MergerSupposition
{
    public Guid? From { get; set; }
    public Guid? Into { get; set; }
    public int Year { get; set; }
}
