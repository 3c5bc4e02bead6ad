namespace Workforce.Ethics.Domain.Cases;

/// <summary>事业单位人事管理条例 art. 39.</summary>
internal enum RecusalGround
{
    /// <summary>与本人有利害关系.</summary>
    OwnInterest = 0,

    /// <summary>与近亲属有利害关系.</summary>
    NearRelative = 1,

    /// <summary>其他可能影响公正的.</summary>
    Other = 2,
}
