namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>A register of the exchange under the title 奉教〔2019〕91号 gives it; the last is 武教人〔2014〕13号's.</summary>
/// <param name="OfSchool">A school prints it too, with its own rows.</param>
internal sealed record RegisterKind(string Key, string Title, bool OfSchool = true)
{
    public static readonly IReadOnlyList<RegisterKind> All =
    [
        new("eligible", "符合交流条件的教师校长名册"),
        new("deferred", "暂缓交流人员名册"),
        new("summary", "义务教育学校教师队伍建设情况汇总表", OfSchool: false),
        new("backbone", "名优教师流动登记表"),
        new("needs", "名优教师需求登记表"),
        new("teachers", "教师流动登记表"),
        new("service", "服务型教师流动登记表（城区中小学教师支教登记表）"),
        new("middle", "中层干部流动登记表"),
        new("all", "教师交流人员花名册", OfSchool: false),
    ];

    public string? Note => Key switch
    {
        "eligible" => "在本校年限按基准日计算。名册在校内公示期满后上报，不得漏报、瞒报。",
        "deferred" => "暂缓的依据为教师档案，或者学校附证明材料说明的情形。孕期、产期、哺乳期受《女职工劳动保护特别规定》保护。",
        "summary" => "符合条件和暂缓按各校名册；与档案不一致指学校名册与系统按档案算出的不同。",
        _ => null,
    };
}
