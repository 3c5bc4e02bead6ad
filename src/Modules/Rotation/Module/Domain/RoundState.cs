namespace Workforce.Rotation.Domain;

internal enum RoundState
{
    /// <summary>筹备: posts and people are being brought in; nobody outside the bureau sees it.</summary>
    Draft = 0,

    /// <summary>填报志愿: teachers choose; schools may already score.</summary>
    Choosing = 1,

    /// <summary>评分复核: choices are closed; schools score, teachers contest.</summary>
    Scoring = 2,

    /// <summary>已锁定: the inputs are frozen and their fingerprint is public; the draw is awaited.</summary>
    Locked = 3,

    /// <summary>已抽签: the public draw is in, so the outcome is determined and only has to be computed.</summary>
    Drawn = 4,

    /// <summary>正在配置: a run is asked for or under way.</summary>
    Running = 5,

    /// <summary>拟聘: a verified outcome that only the bureau sees.</summary>
    Proposed = 6,

    /// <summary>公示.</summary>
    Published = 7,

    /// <summary>已办结: people are appointed.</summary>
    Closed = 8,
}
