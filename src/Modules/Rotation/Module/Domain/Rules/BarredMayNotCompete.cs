using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain.Rules;

/// <summary>一票否决: whoever is barred from appointment to posts does not take part. Why, only Ethics may say.</summary>
internal static class BarredMayNotCompete
{
    public static Refusal? Check(Candidacy candidacy, RotationPolicy policy) => candidacy.IsBarred ? new(nameof(BarredMayNotCompete), "师德处理期内，不能参加竞聘。") : null;
}
