namespace Workforce.Ethics.Domain.Cases;

/// <summary>What is served on the teacher.</summary>
internal enum PaperKind
{
    /// <summary>权利告知书.</summary>
    RightsNotice = 0,

    /// <summary>处理决定书.</summary>
    Decision = 1,

    /// <summary>申诉答复.</summary>
    AppealAnswer = 2,

    /// <summary>解除决定书.</summary>
    Lifting = 3,
}
