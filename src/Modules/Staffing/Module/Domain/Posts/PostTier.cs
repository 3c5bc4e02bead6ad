namespace Workforce.Staffing.Domain.Posts;

/// <summary>Groups of the thirteen levels of technical posts.</summary>
internal enum PostTier
{
    /// <summary>正高级, levels 1 to 4; decided above the county.</summary>
    FullSenior = 0,

    /// <summary>副高级, levels 5 to 7.</summary>
    Senior = 1,

    /// <summary>中级, levels 8 to 10.</summary>
    Middle = 2,

    /// <summary>初级, levels 11 to 13.</summary>
    Junior = 3,
}
