using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>Teachers and the sheets about their past.</summary>
internal static class TeachersWorkbook
{
    public static readonly SheetDefinition Teachers = new("teachers", "基本信息", "Basic data")
    {
        Columns = [.. TeacherColumns.Person, .. TeacherColumns.Employment, .. TeacherColumns.Teaching],
        Keys = ["id_number"],
        Unique = ["staff_number"],
        Optional = true,
        Check = TeacherRules.Check,
    };

    public static readonly WorkbookDefinition Workbook = new("registry.teachers", "教师信息", "Teachers", [Teachers, .. HistorySheets.All]);
}
