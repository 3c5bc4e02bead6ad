using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>The schools of a district, and the stages each teaches.</summary>
internal static class SchoolsWorkbook
{
    public static readonly SheetDefinition Schools = new("schools", "学校", "Schools")
    {
        Columns =
        [
            Column.Number("code", "学校标识码", "School code", length: 10) with { Required = true, Aliases = ["学校代码", "学校(机构)代码", "学校（机构）标识码"], Example = "3330200001" },
            Column.Text("name", "学校名称", "School name", longest: 100) with { Required = true, Aliases = ["学校"] },
            Column.Text("english_name", "英文名称", "English name", longest: 150),
            Column.Code("kind", "学校类型", "Kind of school", "school-kind") with { Required = true, Aliases = ["办学类型"] },
            Column.Code("area", "城乡类型", "Urban, town or rural", "locality") with { Required = true, Aliases = ["城乡分类"] },
            Column.Whole("remoteness_tier", "偏远等级", "Remoteness tier", most: 3) with { Aliases = ["艰苦边远等级"], Note = "0 不偏远，3 最偏远" },
            Column.Flag("is_island", "是否海岛", "On an island"),
            Column.Flag("is_public", "是否公办", "Public") with { Required = true },
            Column.Text("cluster", "所属学区", "Cluster", longest: 60) with { Aliases = ["学区"], Note = "本区已有的学区名称" },
            Column.Whole("founded_year", "建校年份", "Founded in", least: 1800, most: 2100),
            Column.Whole("establishment_quota", "核定编制数", "Approved posts", most: 5_000) with { Aliases = ["核定编制"] },
            Column.Whole("east_metres", "东向坐标（米）", "Metres east", least: -500_000, most: 500_000),
            Column.Whole("north_metres", "北向坐标（米）", "Metres north", least: -500_000, most: 500_000),
        ],
        Keys = ["code"],
        Unique = ["name"],
    };

    public static readonly SheetDefinition Stages = new("school-stages", "学段规模", "Stages")
    {
        Columns =
        [
            Column.Text("school", "学校", "School", longest: 100) with { Required = true, Aliases = ["学校标识码", "学校名称"], Note = "学校标识码或名称" },
            Column.Code("stage", "学段", "Stage", "stage") with { Required = true },
            Column.Whole("classes", "班级数", "Classes", most: 300) with { Required = true },
            Column.Whole("pupils", "学生数", "Pupils", most: 20_000) with { Required = true, Aliases = ["在校生数"] },
        ],
        Keys = ["school", "stage"],
        Optional = true,
    };

    public static readonly WorkbookDefinition Workbook = new("registry.schools", "学校信息", "Schools", [Schools, Stages]);
}
