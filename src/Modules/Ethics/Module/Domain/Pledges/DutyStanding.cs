namespace Workforce.Ethics.Domain.Pledges;

/// <summary>How somebody counts in a campaign.</summary>
internal enum DutyStanding
{
    /// <summary>On post: part of the denominator.</summary>
    OnPost,

    /// <summary>On approved long leave: outside it, listed by name.</summary>
    OnLeave,

    /// <summary>Came after the due date: counted apart, with days of her own.</summary>
    ArrivedLater,

    /// <summary>No longer there: outside everything, kept for the record.</summary>
    Gone,
}
