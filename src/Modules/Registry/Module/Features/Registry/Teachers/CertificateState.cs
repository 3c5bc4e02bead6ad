using System.Linq.Expressions;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>How a teacher's certificate stands; the filters of the list and the tiles of the home page both ask here.</summary>
internal static class CertificateState
{
    public static readonly Expression<Func<Teacher, bool>> None = teacher => !teacher.HasCertificate && teacher.Kind == "teacher";

    public static Expression<Func<Teacher, bool>> ExpiredBy(DateOnly today) => teacher => teacher.RegisteredUntil < today;

    public static Expression<Func<Teacher, bool>> EndingIn(DateOnly today)
    {
        var endOfYear = new DateOnly(today.Year, 12, 31);
        return teacher => teacher.RegisteredUntil >= today && teacher.RegisteredUntil <= endOfYear;
    }
}
