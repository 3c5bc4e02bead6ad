using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Plans;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>The headings of the catalogue: stages of a plan, and what every round ends with.</summary>
internal static class PaperStages
{
    /// <summary>聘任: appointment, contract, transfer. Every round has it.</summary>
    public const string Appointment = "appointment";

    /// <summary>申诉, 待岗: what may follow. Every round has it.</summary>
    public const string Afterwards = "afterwards";

    public static readonly IReadOnlyList<(string Stage, string Title)> All =
    [
        (RoundStages.Posts, "定岗"),
        (RoundStages.Direct, "直聘、免竞聘、暂缓"),
        (RoundStages.InSchool, "校内竞聘"),
        (RoundStages.CrossSchool, "跨校竞聘"),
        (RoundStages.Adjustment, "组织调剂"),
        (RoundStages.Exchange, "交流轮岗"),
        (Appointment, "聘任"),
        (Afterwards, "待岗与申诉"),
    ];

    public static bool Has(Round round, string stage) => stage is Appointment or Afterwards || round.Policy.Values.Runs(stage);
}
