using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>Her service from the first day to the present as lanes of bars: schools, time elsewhere, class teacher.</summary>
internal sealed class ServiceBand
{
    private readonly DateOnly first;
    private readonly DateOnly today;

    public ServiceBand(TeacherRecord record, DateOnly today)
    {
        this.today = today;
        var began = record.Spells.Select(s => s.StartedOn).DefaultIfEmpty(record.Teacher.WorkStartedOn).Min();
        first = new(began.Year, 1, 1);
        Schools = record.Spells.Select(s => Bar(s.StartedOn, s.EndedOn, record.SchoolName(s.AtSchoolId?.Value) is { Length: > 0 } name ? name : s.Unit, s.Area ?? "")).ToList();
        Elsewhere = record.Stays.Select(s => Bar(s.StartedOn, s.EndedOn, record.SchoolName(s.ToSchoolId.Value), "stay"))
            .Concat(record.Leaves.Select(l => Bar(l.StartedOn, l.EndedOn, "", "leave"))).ToList();
        ClassTeacher = Timeline.Runs(record.ClassTeacherYears).Select(r => Bar(new(r.First, 9, 1), new(r.Last + 1, 8, 31), "", "class")).ToList();
    }

    public IReadOnlyList<Piece> Schools { get; }
    public IReadOnlyList<Piece> Elsewhere { get; }
    public IReadOnlyList<Piece> ClassTeacher { get; }

    /// <summary>Years to write below the lanes: about eight of them, whatever the length.</summary>
    public IEnumerable<(int Year, double Left)> Marks
    {
        get
        {
            var step = Math.Max(1, (today.Year - first.Year + 7) / 8);
            for (var year = first.Year; year <= today.Year; year += step)
                yield return (year, Place(new(year, 1, 1)));
        }
    }

    private Piece Bar(DateOnly from, DateOnly? to, string name, string kind)
    {
        var left = Place(from);
        return new(left, Math.Max(0.6, Place(to < today ? to.Value : today) - left), name, kind, from, to);
    }

    private double Place(DateOnly on) => Math.Clamp(100.0 * (on.DayNumber - first.DayNumber) / Math.Max(1, today.DayNumber - first.DayNumber), 0, 100);

    /// <param name="Left">Percent of the width.</param>
    /// <param name="Width">Percent of the width.</param>
    internal sealed record Piece(double Left, double Width, string Name, string Kind, DateOnly From, DateOnly? To);
}
