namespace Workforce.Rotation.Domain.InSchool;

internal enum PostedKind
{
    Posts = 0,
    Scores = 1,

    /// <summary>拟聘 and 落聘 in one table.</summary>
    Lists = 2,
}
