using Workforce.Access.Policy;
using Workforce.Platform.Changes;

namespace Workforce.Access.Domain.Rules;

/// <summary>Length and kinds of characters come from policy; the login name inside a password is never a good idea.</summary>
internal static class PasswordIsHardToGuess
{
    // Hashing takes longer the longer the text is; nobody types more than this.
    public const int MaxLength = 128;

    public static void Check(string password, string loginName, AccessPolicy policy)
    {
        if (password.Length < policy.PasswordMinLength)
            throw new RuleBrokenException("口令至少 {0} 个字符，您输入了 {1} 个。", policy.PasswordMinLength, password.Length);
        if (password.Length > MaxLength)
            throw new RuleBrokenException("口令最多 {0} 个字符。", MaxLength);
        if (Kinds(password) < policy.PasswordRequiredKinds)
            throw new RuleBrokenException("口令须包含大写字母、小写字母、数字、符号中的至少 {0} 种。", policy.PasswordRequiredKinds);
        if (password.Contains(loginName, StringComparison.OrdinalIgnoreCase))
            throw new RuleBrokenException("口令里不能包含登录名。");
    }

    private static int Kinds(string password) =>
        new Func<char, bool>[] { char.IsAsciiLetterUpper, char.IsAsciiLetterLower, char.IsAsciiDigit, c => !char.IsAsciiLetterOrDigit(c) }.Count(password.Any);
}
