namespace Workforce.Staffing.Domain.Posts;

internal enum PaySource
{
    /// <summary>财政全额.</summary>
    Fiscal = 0,

    /// <summary>财政补助.</summary>
    Subsidised = 1,

    /// <summary>单位自筹.</summary>
    Own = 2,

    /// <summary>派遣单位发放，学校付费.</summary>
    Agency = 3,
}
