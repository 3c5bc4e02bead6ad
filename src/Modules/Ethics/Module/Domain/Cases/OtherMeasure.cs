namespace Workforce.Ethics.Domain.Cases;

/// <summary>其他处理 without a term.</summary>
internal enum OtherMeasure
{
    /// <summary>批评教育.</summary>
    Criticism = 0,

    /// <summary>诫勉谈话.</summary>
    Admonition = 1,

    /// <summary>责令检查.</summary>
    SelfCriticism = 2,

    /// <summary>通报批评.</summary>
    PublicCriticism = 3,
}
