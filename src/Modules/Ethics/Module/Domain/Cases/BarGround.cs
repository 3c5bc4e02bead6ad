namespace Workforce.Ethics.Domain.Cases;

/// <summary>From what a bar comes: each clock runs on its own.</summary>
internal enum BarGround
{
    /// <summary>取消资格 of the decision itself.</summary>
    Decision = 0,

    /// <summary>The period of a sanction.</summary>
    Sanction = 1,

    /// <summary>Qualification revoked or lost.</summary>
    Qualification = 2,

    /// <summary>开除.</summary>
    Dismissal = 3,
}
