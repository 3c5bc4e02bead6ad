using Workforce.Platform.Changes;

namespace Workforce.Ethics.Domain.Cases;

/// <summary>Whoever has an interest cannot act; nobody acts before she has declared that she has none.</summary>
internal static class HandlerMustBeFree
{
    public static void Check(CaseHandler handler)
    {
        if (!handler.IsActive)
            throw new RuleBrokenException("您已经回避，不再办理这件案件。");
        if (handler.DeclaredAt is null)
            throw new RuleBrokenException("请先声明与当事人没有利害关系；有利害关系的，请回避。");
    }
}
