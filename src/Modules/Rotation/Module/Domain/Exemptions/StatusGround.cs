using Workforce.Registry.Contracts;

namespace Workforce.Rotation.Domain.Exemptions;

/// <summary>免竞聘 and 暂缓: what a teacher's present status says, by the words of the policy.</summary>
internal static class StatusGround
{
    public static Ground? Of(TeacherFacts teacher, string word) => word switch
    {
        "long-sick-leave" when teacher.OnLeave == "sick" || teacher.Status == "203" => Exempt(word, "经批准的长期病假"),
        "internal-retirement" when teacher.Status == "209" => Exempt(word, "待退休"),
        "exchange-elsewhere" when teacher.OnStay is "exchange" or "support" || teacher.Status == "205" => Exempt(word, "正在外校交流或支教"),
        "secondment" when teacher.Status is "201" or "202" => Exempt(word, "经批准借出"),
        "nursing" when teacher.OnLeave == "maternity" => new(ExemptionKind.Deferred, word, "产假或哺乳期", [], Protects: true),
        _ => null,
    };

    private static Ground Exempt(string key, string sentence) => new(ExemptionKind.Exempt, key, sentence, []);
}
