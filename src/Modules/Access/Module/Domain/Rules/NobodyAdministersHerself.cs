using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

internal static class NobodyAdministersHerself
{
    public static void Check(Change change, AccountId account)
    {
        if (change.By.AccountId == account.Value)
            throw new RuleBrokenException("不能办理自己的账号，请由另一位安全管理员办理。");
    }
}
