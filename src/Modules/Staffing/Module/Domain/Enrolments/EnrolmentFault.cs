namespace Workforce.Staffing.Domain.Enrolments;

/// <summary>What is wrong with a return, down to the cell where the totals allow to say so.</summary>
/// <param name="Row">Which row; null for the row of totals.</param>
/// <param name="Column">One of <see cref="EnrolmentColumns"/>.</param>
/// <param name="Typed">What stands there.</param>
/// <param name="Should">What it should be by the other numbers.</param>
internal sealed record EnrolmentFault(EnrolmentFaultKind Kind, int? Row, string Column, int Typed, int Should)
{
    /// <summary>Two digits changed places: 512 for 521.</summary>
    public bool IsSwapped => SwappedDigits.Are(Typed, Should);
}
