namespace Workforce.Demo.Generation;

/// <summary>Names as in the code tables <c>subject</c>, <c>stage</c>, <c>education</c> and <c>title</c>, for the sentences of the demo.</summary>
internal static class Wording
{
    public static string Subject(string subject) => subject switch
    {
        "chinese" => "语文",
        "maths" => "数学",
        "english" => "英语",
        "ethics" => "道德与法治（思想政治）",
        "history" => "历史",
        "geography" => "地理",
        "science" => "科学",
        "physics" => "物理",
        "chemistry" => "化学",
        "biology" => "生物",
        "it" => "信息科技（信息技术）",
        "technology" => "通用技术",
        "pe" => "体育（体育与健康）",
        "music" => "音乐",
        "art" => "美术",
        "labour" => "劳动",
        "practice" => "综合实践活动",
        "psychology" => "心理健康",
        "preschool" => "学前教育",
        "special" => "特殊教育",
        _ => "其他",
    };

    public static string Stage(string stage) => stage switch
    {
        "kindergarten" => "幼儿园",
        "primary" => "小学",
        "junior" => "初中",
        "senior" => "高中",
        _ => "特殊教育",
    };

    public static string Certificate(string kind) => kind switch
    {
        "1" => "幼儿园",
        "2" => "小学",
        "3" => "初级中学",
        _ => "高级中学",
    };

    public static string Education(string code) => code switch
    {
        "21" => "大学本科",
        "31" => "大学专科",
        _ => "中等专科",
    };

    public static string Title(string title) => title switch
    {
        "third" => "三级教师",
        "second" => "二级教师",
        "first" => "一级教师",
        "senior" => "高级教师",
        "full-senior" => "正高级教师",
        _ => "无职称",
    };
}
