using System.Text.Json;
using Microsoft.Extensions.Localization;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.TieBreaks;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>A policy value as a person reads it: 5 个工作日 instead of {"days":5,"unit":"workingDays"}.</summary>
internal static class PolicyText
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["posts"] = "不限学校，按岗位填报",
        ["one-school"] = "只报一所学校，可报多个岗位",
        ["any"] = "不限",
        ["tier-not-higher"] = "只到层级不高于现学校的学校",
        ["town-and-rural-stay"] = "镇区、乡村教师不到城区",
        ["unhired-only"] = "仅限落聘教师",
        ["unhired-and-volunteers"] = "落聘和自愿流动的教师",
        ["all"] = "全体在编教师",
        ["exclusive-branch"] = "报名跨校的不再参加直聘和校内竞聘",
        ["school-high-pupil-ratio"] = "生师比偏高学校的教师",
        ["subject-short-at-home"] = "本校紧缺学科的教师",
        ["named-rural-teacher"] = "聘期内的乡村教师人选",
        ["school-assessment"] = "接收学校考评",
        ["county-exam"] = "全区统一考试",
        ["trial-lesson"] = "试讲",
        ["exam-and-trial-lesson"] = "考试和试讲",
        ["lottery"] = "抽签",
        ["title-appointed-earlier"] = "聘任现职称早者在前",
        ["title-obtained-earlier"] = "取得现职称早者在前",
        ["work-years"] = "工龄长者在前",
        ["backbone"] = "骨干教师在前",
        ["pooled"] = "保底后同场竞聘",
        ["closed"] = "分轮封闭",
        ["plan"] = "制定方案",
        ["publish-posts"] = "公布岗位",
        ["check-eligibility"] = "审查资格",
        ["assess"] = "考评",
        ["publish-proposed"] = "公示拟聘名单",
        ["appoint"] = "聘任",
        ["interest"] = "利害关系",
        ["near-relative"] = "近亲属",
        ["other-unfair"] = "其他可能影响公正的关系",
        ["copy-else-without"] = "启封副本；没有副本的，写明理由后不计这一方",
        ["copy-only"] = "必须启封副本",
        ["adjustment"] = "组织调剂",
        ["waiting-training"] = "待岗培训",
        ["recompete"] = "再次竞聘",
        ["transfer-off-teaching"] = "转岗",
        ["contract-end"] = "解除合同",
        ["urban"] = "城区",
        ["town"] = "镇区",
        ["rural"] = "乡村",
        ["long-sick-leave"] = "经批准的长期病假",
        ["internal-retirement"] = "待退休",
        ["exchange-elsewhere"] = "正在外校交流或支教",
        ["secondment"] = "经批准借出",
        ["pregnancy"] = "怀孕",
        ["nursing"] = "产假或哺乳期",
        ["serious-illness"] = "重病",
        ["advanced-worker"] = "先进工作者",
        ["ethics-model"] = "师德标兵",
        ["basic-pay-only"] = "只发基本工资",
        ["percent-of-basic-and-performance"] = "按基本工资与绩效工资的一定比例",
        ["typed"] = "学校评定并附依据",
        ["teaching-years"] = "按教龄",
        ["age"] = "按年龄",
        ["title-years"] = "按取得现职称年限",
        ["post-years"] = "按现职称聘任年限",
        ["class-teacher-years"] = "按班主任年限",
        ["rural-years"] = "按乡村任教年限",
        ["workload"] = "按周课时",
        ["education"] = "按学历",
        ["title"] = "按职称",
        ["duty"] = "按职务",
        ["achievement"] = "按教学业绩奖",
        ["honours"] = "按荣誉",
        ["peer-rating"] = "民主测评",
        ["ethics"] = "按师德考核",
        ["appraisal"] = "按年度考核",
        ["by-backbone"] = "按骨干教师称号",
        ["by-work-years"] = "按工龄",
        ["school-years"] = "按校龄",
        ["pupil-results"] = "按学生成绩或升学率",
        ["direct"] = "直聘与免竞聘",
        ["in-school"] = "校内竞聘",
        ["cross-school"] = "跨校竞聘",
        ["cluster"] = "片区内竞聘",
        ["exchange"] = "交流轮岗",
        ["school"] = "学校",
        ["bureau"] = "区教育局",
        ["district"] = "全区",
        ["teachers"] = "教师",
        ["DistrictOfficer"] = "区级人事",
        ["Inspector"] = "纪检监察",
        ["special-grade"] = "特级教师",
        ["rural-service"] = "乡村学校从教荣誉",
        ["principals"] = "校级干部",
        ["middle-leaders"] = "中层干部",
        ["workingDays"] = "个工作日",
        ["calendarDays"] = "天",
        ["follows-person"] = "等级随人（人岗同调）",
        ["keep"] = "保留现聘等级",
        ["vacant-level-or-lower"] = "有相应空岗的按现聘等级，没有的低聘",
        ["cluster"] = "学区内",
        ["county"] = "县域内",
    };

    public static string Of(IStringLocalizer texts, PolicyLine line)
    {
        using var value = JsonDocument.Parse(line.Value);
        return Of(texts, value.RootElement) + ((value.RootElement.ValueKind == JsonValueKind.Number || IsRange(value.RootElement)) && line.Unit is { Length: > 0 } unit ? " " + texts[unit] : "");
    }

    private static bool IsRange(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("minimum", out _) && value.TryGetProperty("maximum", out _);

    /// <summary>How sure we are, in words.</summary>
    public static string Grade(IStringLocalizer texts, string grade) => grade switch
    {
        "L" => texts["法律原文"],
        "A" => texts["官方文件"],
        "B" => texts["报道或公告"],
        "C" => texts["模板或在用系统"],
        "D" => texts["本产品建议"],
        "O" => texts["本轮方案填写"],
        _ => texts["凭记忆，未见文件"],
    };

    /// <summary>Whose value it is: the nation's, the province's, the city's, the district's own.</summary>
    public static string Region(IStringLocalizer texts, string region) =>
        region == "000000" ? texts["全国"] : region.EndsWith("0000", StringComparison.Ordinal) ? texts["本省"] : region.EndsWith("00", StringComparison.Ordinal) ? texts["本市"] : texts["本区"];

    /// <summary>A word in the language of the documents, for what is stored.</summary>
    public static string Canonical(string word) => Words.GetValueOrDefault(word, word);

    /// <summary>A step of the path of those not placed.</summary>
    public static string Word(IStringLocalizer texts, string word) => Words.TryGetValue(word, out var text) ? texts[text] : word;

    private static string Of(IStringLocalizer texts, DirectCondition condition) => string.Concat(new[]
    {
        condition.Sex switch { "1" => texts["男"].Value, "2" => texts["女"].Value, _ => "" },
        condition.AgeAtLeast is { } age ? texts["满 {0} 周岁", age] : "",
        condition.YearsToRetirementAtMost is { } left ? texts["距退休不足 {0} 年", left] : "",
        condition.TeachingYearsAtLeast is { } years ? texts["教龄满 {0} 年", years] : "",
        condition.BackboneLevelAtLeast is not null ? texts["市级以上骨干教师"] : "",
        condition.Honour is { } honours ? string.Join(texts["、"], honours.Select(honour => Word(texts, honour))) : "",
        condition.DutyAtLeast is not null ? texts["中层以上干部"] : "",
    });

    /// <summary>What decides between equal scores, in order, without the lot that ends it.</summary>
    public static string Chain(IStringLocalizer texts, IEnumerable<string> keys) => string.Join(texts["、"], keys.Where(key => key != TieChain.Lottery).Select(key => Word(texts, key)));

    /// <summary>A stage as a plan's readers call it: 校内竞聘, 片区内竞聘, 校级干部跨校竞聘.</summary>
    public static string Of(IStringLocalizer texts, PlannedStage stage) =>
        (stage.Cohort == "teachers" ? "" : Word(texts, stage.Cohort) + texts["："])
        + (stage.Stage == RoundStages.Posts ? texts["定岗"] : Word(texts, stage.Ring == "cluster" ? "cluster" : stage.Stage));

    private static string Of(IStringLocalizer texts, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Word(texts, value.GetString()!),
        JsonValueKind.Array => string.Join(texts["、"], value.EnumerateArray().Select(item => Of(texts, item))),
        JsonValueKind.Object when value.TryGetProperty("days", out var days) && value.TryGetProperty("unit", out var unit) => $"{days} {Of(texts, unit)}",
        JsonValueKind.Object when value.TryGetProperty("rule", out var rule) => Of(texts, rule)
            + (value.TryGetProperty("minimumYears", out var years) && years.GetInt32() > 0 ? texts["，在现学校满 {0} 年", years.GetInt32()] : "")
            + (value.TryGetProperty("minimumYearsIfTransferredIn", out var outside) ? texts["（区外调入的满 {0} 年）", outside.GetInt32()] : "")
            + (value.TryGetProperty("appraisalYears", out var appraised) ? texts["，近 {0} 年年度考核达标", appraised.GetInt32()] : ""),
        JsonValueKind.Object when value.TryGetProperty("stage", out _) => Of(texts, PlanJson.Read<PlannedStage>(value.GetRawText())),
        JsonValueKind.Object when value.TryGetProperty("kind", out var kind) => Of(texts, kind) + (value.TryGetProperty("percent", out var percent) ? $" {percent} %" : ""),
        JsonValueKind.Object when value.TryGetProperty("party", out var party) => party.GetString()!,
        JsonValueKind.Object when value.TryGetProperty("anyOf", out _) => string.Join(texts["；"], PlanJson.Read<DirectRule>(value.GetRawText()).AnyOf.Select(condition => Of(texts, condition))),
        JsonValueKind.Object when value.TryGetProperty("parts", out var parts) && value.TryGetProperty("of", out var whole) => $"{parts}/{whole}",
        JsonValueKind.Object when value.TryGetProperty("attendance", out var attendance) => texts["到会不少于应到的 {0}，赞成票{1}应到的 {2}", Of(texts, attendance), value.GetProperty("moreThan").GetBoolean() ? texts["超过"].Value : texts["不少于"].Value, Of(texts, value.GetProperty("approval"))],
        JsonValueKind.Object when value.TryGetProperty("minimum", out var minimum) && value.TryGetProperty("maximum", out var maximum) => $"{minimum}—{maximum}",
        JsonValueKind.Object when value.TryGetProperty("urban", out _) => string.Join(texts["；"], value.EnumerateObject().Select(area => Word(texts, area.Name) + texts["："] + Of(texts, area.Value))),
        JsonValueKind.Object when value.TryGetProperty("appraisalMissingOrFailed", out _) => Registrations.RegistrationText.Of(texts, PlanJson.Read<DisqualifyRule>(value.GetRawText())),
        JsonValueKind.Object when value.TryGetProperty("barYears", out _) => Registrations.RegistrationText.Of(texts, PlanJson.Read<WithdrawBar>(value.GetRawText())),
        JsonValueKind.Object when value.TryGetProperty("parts", out _) => Exams.ExamText.Of(texts, PlanJson.Read<ExamRule>(value.GetRawText())),
        JsonValueKind.Object when value.TryGetProperty("judgesAtLeast", out _) => Exams.ExamText.Of(texts, PlanJson.Read<LessonRule>(value.GetRawText())),
        JsonValueKind.Object when value.TryGetProperty("lesson", out var lesson) && value.TryGetProperty("exam", out var exam) => texts["考试 {0} %，试讲 {1} %", exam.GetDecimal(), lesson.GetDecimal()],
        JsonValueKind.Object when value.TryGetProperty("lists", out var lists) && value.TryGetProperty("service", out var service) && value.TryGetProperty("people", out var people) && value.TryGetProperty("next", out var next) =>
            texts["名单 {0}、支教 {1}、人选 {2}、批准 {3}", lists, service, people, next],
        JsonValueKind.Object when value.TryGetProperty("backbone", out var backbone) && value.TryGetProperty("teacher", out var teacher) && value.TryGetProperty("principal", out var principal) =>
            texts["普通教师{0}，骨干{1}，校级领导{2}", Of(texts, teacher), Of(texts, backbone), Of(texts, principal)],
        JsonValueKind.True => texts["是"],
        JsonValueKind.False => texts["否"],
        _ => value.ToString(),
    };
}
