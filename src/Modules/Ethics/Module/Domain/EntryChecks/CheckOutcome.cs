using Workforce.Access.Contracts;
using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.EntryChecks;

/// <summary>
/// What the authority answered about one person, and what was done. There is no column for an offence, nor a text it could be
/// written into. Handlers of the batch read it, by a wall in the database; the log of changes does not repeat it.
/// </summary>
[NotLogged]
internal sealed class CheckOutcome
{
    public EntryCheckId CheckId { get; init; }
    public CheckBatchId BatchId { get; init; }
    public DistrictId DistrictId { get; init; }
    public CheckResult Result { get; init; }
    public required string HandledBy { get; set; }
    public CheckAction Action { get; private set; }
    public DateOnly? ActedOn { get; private set; }
    public uint Version { get; private set; }

    public bool Waits => Result == CheckResult.Hit && Action is CheckAction.None or CheckAction.Suspended;

    public void Act(CheckAction action, CheckKind kind, string by, DateOnly on)
    {
        if (Result != CheckResult.Hit)
            throw new RuleBrokenException("没有记录的不需要处理。");
        if (action == CheckAction.None)
            throw new RuleBrokenException("请选择处理情况。");
        if (action == CheckAction.NotHired && kind != CheckKind.NewHire)
            throw new RuleBrokenException("在职人员应当解聘，“不予聘用”只用于拟聘人员。");
        (Action, HandledBy, ActedOn) = (action, by, on);
    }
}
