using Workforce.Ethics.Domain.Cases;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Measures as a document says them: Chinese, because documents are.</summary>
internal static class MeasureText
{
    public static IEnumerable<string> Of(Measures measures, DateOnly? sanctionEnds, DateOnly? barEnds)
    {
        if (measures.Sanction != SanctionKind.None)
            yield return $"给予{measures.Sanction.Title()}处分" + (sanctionEnds is { } last ? $"，处分期至{last:yyyy年M月d日}" : measures.Sanction == SanctionKind.Dismissal ? "，解除聘用合同" : "");
        foreach (var other in measures.Others)
            yield return other.Title();
        if (measures.BarMonths is { } months)
            yield return $"取消{string.Join("、", measures.BarScopes.Select(s => s.Title()))}资格 {months} 个月" + (barEnds is { } end ? $"，至{end:yyyy年M月d日}" : "");
        if (measures.Qualification != QualificationEffect.None)
            yield return measures.Qualification.Title();
    }
}
