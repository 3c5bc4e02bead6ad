using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>A document that has a page of its own, named in the catalogue.</summary>
/// <param name="From">The first state of a round in which it is there.</param>
internal sealed record PaperPage(string Stage, string Title, string Page, RoundState From, PaperReaders Readers = PaperReaders.Bureau)
{
    private static readonly IReadOnlyList<PaperPage> All =
    [
        new(Domain.Plans.RoundStages.CrossSchool, "公示", "/Rotation/Notices/Show", RoundState.Published, PaperReaders.Bureau | PaperReaders.School),
        new(Domain.Plans.RoundStages.CrossSchool, "公开抽签记录", "/Rotation/Draws/Show", RoundState.Choosing),
        new(PaperStages.Appointment, "聘任通知书", "/Rotation/Appointments/Index", RoundState.Closed),
        new(PaperStages.Appointment, "聘用合同", "/Rotation/EmploymentContracts/Index", RoundState.Closed),
        new(PaperStages.Appointment, "聘用合同", "/Rotation/EmploymentContracts/School", RoundState.Closed, PaperReaders.School),
    ];

    public static IReadOnlyList<PaperPage> Of(Round round, PaperReaders reader) => All.Where(page => page.Readers.HasFlag(reader) && round.State >= page.From).ToList();
}
