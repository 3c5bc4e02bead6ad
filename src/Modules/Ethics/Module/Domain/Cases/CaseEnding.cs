namespace Workforce.Ethics.Domain.Cases;

internal enum CaseEnding
{
    /// <summary>不予立案.</summary>
    NotOpened = 0,

    /// <summary>查无实据.</summary>
    Unfounded = 1,

    /// <summary>处理完毕.</summary>
    Carried = 2,

    /// <summary>申诉后撤销.</summary>
    Revoked = 3,
}
