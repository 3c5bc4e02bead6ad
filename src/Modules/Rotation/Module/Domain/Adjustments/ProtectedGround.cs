namespace Workforce.Rotation.Domain.Adjustments;

/// <summary>Why somebody may not have her pay lowered for waiting, nor her contract ended.</summary>
/// <param name="Sentence">Text key; the values are already words.</param>
internal sealed record ProtectedGround(ProtectionKind Kind, string Sentence, IReadOnlyList<string> Values)
{
    /// <summary>Text key: the law that protects, with its article.</summary>
    public static string LawOf(ProtectionKind kind) => kind switch
    {
        ProtectionKind.Childbirth => "《女职工劳动保护特别规定》（国务院令第619号）第五条：不得因怀孕、生育、哺乳降低工资、予以辞退、解除聘用合同",
        ProtectionKind.Illness => "《劳动合同法》第四十二条第三项：患病在规定的医疗期内，不得解除合同",
        _ => "《劳动合同法》第四十二条第五项：在本单位连续工作满十五年且距法定退休年龄不足五年，不得解除合同；临近退休的按本轮方案保护",
    };
}
