using Microsoft.Extensions.Localization;
using Workforce.Platform.Sheets;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>The list of teachers as a sheet: what the page shows, no personal data beyond it.</summary>
internal static class TeacherSheet
{
    public static IReadOnlyList<WrittenColumn> Columns(IStringLocalizer texts) =>
    [
        new(texts["教职工号"]), new(texts["姓名"]), new(texts["性别"], Width: 8), new(texts["学校"], Width: 28), new(texts["城乡"]), new(texts["学段"]), new(texts["学科"], Width: 18),
        new(texts["职称"]), new(texts["岗位等级"], Width: 18), new(texts["人员状态"], Width: 18), new(texts["骨干教师"]), new(texts["班主任"]), new(texts["教师资格"]),
        new(texts["注册有效期至"], ColumnFormat.Date), new(texts["进本校年月"], ColumnFormat.Month),
    ];

    public static IReadOnlyList<object?> Cells(TeacherRow t, CodeTables codes) =>
    [
        t.StaffNumber, t.Name, codes.NameOf("sex", t.Sex), Language.Of(t.School, t.EnglishSchool), codes.NameOf("locality", t.Area), codes.NameOf("stage", t.Stage), codes.NameOf("subject", t.Subject),
        codes.NameOf("title", t.Title), codes.NameOf("post-level", t.PostLevel), codes.NameOf("staff-status", t.Status), t.IsBackbone, t.IsClassTeacher, t.HasCertificate,
        t.RegisteredUntil, t.JoinedSchoolOn,
    ];
}
