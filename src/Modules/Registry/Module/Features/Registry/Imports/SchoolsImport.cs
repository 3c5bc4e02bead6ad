using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Data;

namespace Workforce.Registry.Features.Registry.Imports;

internal sealed class SchoolsImport : WorkbookImport<RegistryDbContext>
{
    public override WorkbookDefinition Workbook => SchoolsWorkbook.Workbook;

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["schools"] = new("schools", "id")
        {
            Keys = ["code"],
            References =
            [
                new("cluster", "cluster_id",
                    "select c.id from clusters c where c.district_id = i.district_id and c.name = s.given->>'cluster'",
                    "select c.name from clusters c where c.id = t.cluster_id",
                    "本区没有这个学区"),
            ],
            Defaults = """{"english_name": "", "remoteness_tier": 0, "is_island": false, "east_metres": 0, "north_metres": 0, "establishment_quota": 0}""",
            Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
            Checks =
            [
                new(null, "i.school_id is not null", "学校信息由区管理员导入"),
                new("code", "t.district_id <> i.district_id", "这个学校标识码已登记在其他区"),
                new("name", "exists (select from schools o where o.district_id = i.district_id and o.name = s.given->>'name' and o.id is distinct from t.id)", "本区已有同名的学校"),
            ],
            Dependents = [new("teachers", "school_id", "teacher_id"), new("school_stages", "of_school_id")],
        },
        ["school-stages"] = new("school_stages", "id")
        {
            Keys = ["of_school_id", "stage"],
            References = [SchoolReferences.Find("school", "of_school_id", "of_school_id") with { Find = SchoolReferences.HereOrAdded("school") }],
            Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
        },
    };
}
