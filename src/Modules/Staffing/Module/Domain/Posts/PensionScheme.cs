namespace Workforce.Staffing.Domain.Posts;

internal enum PensionScheme
{
    /// <summary>机关事业单位养老保险.</summary>
    Institution = 0,

    /// <summary>企业职工基本养老保险.</summary>
    Enterprise = 1,
}
