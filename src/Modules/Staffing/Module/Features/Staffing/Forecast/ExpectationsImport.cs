using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Forecast;

namespace Workforce.Staffing.Features.Staffing.Forecast;

/// <summary>The sheet of births and expected intakes (出生人数与预计招生表): year x item.</summary>
internal sealed class ExpectationsImport : WorkbookImport<StaffingDbContext>
{
    public const string Kind = "staffing.expectations";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "出生人数与预计招生表", "Births and expected intakes",
    [
        new("expectations", "出生与招生", "Births and intakes")
        {
            Keys = ["year", "kind"],
            Columns =
            [
                Column.Whole("year", "年份", "Year", 1950, 2100) with { Required = true, Note = "出生按出生年份，招生按入学的那一年。", Example = "2027" },
                Column.Text("kind", "项目", "Item") with { Required = true, Note = string.Join("、", ExpectationKinds.All.Values) + "。", Example = "小学入学" },
                Column.Whole("number", "人数", "Number", 0, 1_000_000) with { Required = true, Example = "5230" },
                Column.Text("source", "来源", "Source") with { Note = "卫健部门出生登记、招生计划文号等。" },
            ],
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["expectations"] = new("expectations", "id")
        {
            Keys = ["district_id", "kind", "year"],
            References = [new("kind", "kind", $"select k.code from (values {Kinds}) k(code, name) where k.name = s.given->>'kind'", $"select k.name from (values {Kinds}) k(code, name) where k.code = t.kind", "没有这个项目，请照说明里的写法填")],
            Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
        },
    };

    private static string Kinds => string.Join(", ", ExpectationKinds.All.Select(k => $"('{k.Key}', '{k.Value}')"));
}
