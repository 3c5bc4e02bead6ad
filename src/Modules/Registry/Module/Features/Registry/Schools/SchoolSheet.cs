using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Schools;

/// <summary>The list of schools as a sheet: the columns of the page.</summary>
internal static class SchoolSheet
{
    public static IReadOnlyList<WrittenColumn> Columns(IStringLocalizer texts) =>
    [
        new(texts["学校标识码"], Width: 14), new(texts["学校名称"], Width: 28), new(texts["学校类型"]), new(texts["城乡"]), new(texts["偏远等级"], ColumnFormat.Whole),
        new(texts["海岛"]), new(texts["公办"]), new(texts["学区"]), new(texts["班级"], ColumnFormat.Whole), new(texts["学生"], ColumnFormat.Whole),
        new(texts["教职工"], ColumnFormat.Whole), new(texts["在编"], ColumnFormat.Whole), new(texts["核定编制"], ColumnFormat.Whole), new(texts["余编"], ColumnFormat.Whole),
    ];

    public static IReadOnlyList<object?> Cells(SchoolRow s, CodeTables codes) =>
    [
        s.Code, Language.Of(s.Name, s.EnglishName), codes.NameOf("school-kind", s.Kind), codes.NameOf("locality", s.Area), s.Tier,
        s.IsIsland, s.IsPublic, s.Cluster is null ? null : Language.Of(s.Cluster, s.EnglishCluster), s.Classes, s.Pupils, s.Staff, s.Established, s.Quota, s.Vacant,
    ];
}
