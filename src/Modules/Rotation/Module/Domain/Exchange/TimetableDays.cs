using System.Globalization;

namespace Workforce.Rotation.Domain.Exchange;

/// <summary>Days of the year by which a plan wants each thing done, as "05-31".</summary>
/// <param name="Lists">Lists of eligible and deferred people at the bureau.</param>
/// <param name="Service">Forms of service (支教).</param>
/// <param name="People">Persons put forward by the schools.</param>
/// <param name="Next">The bureau's next step.</param>
internal sealed record TimetableDays(string Lists, string Service, string People, string Next)
{
    public ExchangeTimetable In(int year) => new(On(year, Lists), On(year, Service), On(year, People), On(year, Next));

    private static DateOnly On(int year, string day) => DateOnly.ParseExact($"{year:0000}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
