namespace Workforce.Ethics.Domain.Pledges;

internal enum NoticeKind
{
    /// <summary>The clock says that the due date comes near.</summary>
    DueSoon,

    /// <summary>Somebody pressed the button.</summary>
    Reminder,

    /// <summary>To the signer: the due date has passed.</summary>
    Overdue,

    /// <summary>To the principal or the bureau: people of theirs are late.</summary>
    Escalated,
}
