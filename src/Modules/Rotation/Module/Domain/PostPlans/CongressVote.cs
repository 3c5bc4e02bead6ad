namespace Workforce.Rotation.Domain.PostPlans;

/// <summary>The record of one sitting of the staff congress on a plan, with its minutes.</summary>
internal sealed record CongressVote(DateOnly HeldOn, int Entitled, int Attended, int For, int Against, int Abstained, Guid MinutesFileId, DateTimeOffset EnteredAt)
{
    /// <summary>Whether the sitting passed the plan.</summary>
    public bool Passes(CongressRule rule) => Attended >= rule.Attendance.Least(Entitled, more: false) && For >= rule.Approval.Least(Entitled, rule.MoreThan);

    public bool HadQuorum(CongressRule rule) => Attended >= rule.Attendance.Least(Entitled, more: false);
}
