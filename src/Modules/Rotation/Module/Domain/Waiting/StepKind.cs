namespace Workforce.Rotation.Domain.Waiting;

/// <summary>A piece of evidence in the chain that must stand before a contract may be ended.</summary>
internal enum StepKind
{
    /// <summary>待岗通知书 handed over.</summary>
    WaitingNotice = 0,

    /// <summary>Training was organised for her.</summary>
    TrainingOrganised = 1,

    /// <summary>How the training ended.</summary>
    TrainingResult = 2,

    /// <summary>年度考核 of a year.</summary>
    Appraisal = 3,

    /// <summary>Another post was offered in writing, and what she signed.</summary>
    PostChange = 4,

    /// <summary>Working days absent without leave.</summary>
    Absence = 5,

    /// <summary>The 30-day written notice.</summary>
    DismissalNotice = 6,
}
