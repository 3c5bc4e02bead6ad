using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Registry.Features.Registry.Imports;

/// <summary>How the teachers' sheets lie in Registry's tables, and the rules that need the other rows there.</summary>
internal static class TeacherTargets
{
    public static readonly SheetTarget Teachers = new("teachers", "teacher_id")
    {
        Keys = ["id_number"],
        References = [SchoolReferences.Find("school", "school_id", "school_id")],
        Derived = ["pinyin_initials"],
        NotLogged = ["pinyin_initials"],
        Defaults = """
            {"pinyin_initials": "", "country": "156", "duty": "none", "title": "none", "has_certificate": false, "is_class_teacher": false,
             "is_normal_graduate": false, "is_public_normal_student": false, "served_grassroots": false, "has_special_education_training": false,
             "has_special_education_certificate": false, "is_special_grade": false, "is_backbone": false, "is_psychology_teacher": false, "is_dual_qualified": false}
            """,
        Fixed = new Dictionary<string, string>
        {
            ["district_id"] = "i.district_id",
            ["school_id"] = SchoolOfNew,
            ["work_school_id"] = SchoolOfNew,
        },
        Checks =
        [
            new("id_number", "t.district_id <> i.district_id", "这个证件号已登记在其他区"),
            new("id_number", "t.district_id = i.district_id and t.school_id <> i.school_id", "这位教师不在本校，不能由本校导入"),
            new("school", "i.school_id is not null and (s.resolved->>'school_id')::uuid <> i.school_id", "只能导入本校的教师"),
            new("school", "i.school_id is null and t.teacher_id is null and not s.given ? 'school'", SheetRules.Required),
            new("school", "i.school_id is null and t.district_id = i.district_id and (s.resolved->>'school_id')::uuid <> t.school_id",
                "她现在登记在“{0}”。换学校请办理调动，不能用导入", Hint: "select o.name from schools o where o.id = t.school_id"),
            new("staff_number", "t.teacher_id is null and not s.given ? 'staff_number'", "新登记的教师必须有教职工号"),
            new("staff_number", "exists (select from teachers o where o.staff_number = s.given->>'staff_number' and o.teacher_id is distinct from t.teacher_id)", "教职工号已被另一位教职工使用"),
            new("name", "t.district_id = i.district_id and t.name <> s.given->>'name'", "现在登记的姓名是“{0}”，将改名", FaultSeverity.Warning, "t.name"),
        ],
        Dependents =
        [
            .. ((string[])["education", "certificates", "posts_held", "titles_held", "appraisals", "school_spells", "stays", "honours", "class_teacher_years", "leaves", "disclosures"])
                .Select(table => new SheetDependent(table, "teacher_id")),
        ],
    };

    public static readonly IReadOnlyDictionary<string, SheetTarget> All = new Dictionary<string, SheetTarget>
    {
        ["teachers"] = Teachers,
        ["education"] = History("education", ["level", "started_on"]) with { Defaults = """{"is_normal": false, "is_first": false, "is_highest": false}""" },
        ["certificates"] = History("certificates", ["number"]),
        ["posts-held"] = History("posts_held", ["category", "started_on"]) with { Defaults = """{"is_provisional": false}""" },
        ["titles-held"] = History("titles_held", ["title", "obtained_on"]),
        ["appraisals"] = History("appraisals", ["year"], SchoolReferences.Anywhere("unit", "at_school_id") with { Optional = true }),
        ["school-spells"] = SchoolSpells(),
        ["stays"] = History("stays", ["started_on", "to_school_id"], SchoolReferences.Anywhere("from_school", "from_school_id"), SchoolReferences.Anywhere("to_school", "to_school_id")) with { Defaults = """{"moves_relation": false}""" },
        ["honours"] = History("honours", ["name", "granted_on"]),
        ["class-teacher-years"] = History("class_teacher_years", ["school_year"]),
    };

    private const string SchoolOfNew = "coalesce((s.stored->>'school_id')::uuid, i.school_id)";

    private const string Owner = "select from teachers o where o.teacher_id = (s.resolved->>'teacher_id')::uuid";

    private static SheetCheck OneOpenSpell => new(
        "ended_on",
        """
        coalesce(s.stored->>'ended_on', t.ended_on::text) is null and exists (
          select from school_spells o where o.teacher_id = (s.resolved->>'teacher_id')::uuid and o.ended_on is null and o.id is distinct from t.id)
        """,
        "这位教师已有一段没有结束的任职经历，请先结束那一段");

    private static SheetTarget SchoolSpells()
    {
        var spells = History("school_spells", ["started_on"], SchoolReferences.Anywhere("unit", "at_school_id") with { Optional = true, Kept = true });
        return spells with { Checks = [.. spells.Checks, OneOpenSpell] };
    }

    private static SheetTarget History(string table, string[] keys, params SheetReference[] references) => new(table, "id")
    {
        Keys = ["teacher_id", .. keys],
        References =
        [
            new(
                "id_number", "teacher_id",
                """
                select coalesce(
                  (select o.teacher_id from teachers o where o.id_kind in ('1', '6', '7', '8', 'A', 'Z') and o.id_number = s.given->>'id_number' and o.id_number <> '' limit 1),
                  (select p.target_id from placed p where p.sheet = 'teachers' and p.key = s.given->>'id_number'))
                """,
                "select o.staff_number from teachers o where o.teacher_id = t.teacher_id",
                "没有登记这个证件号的教师；如果她在本文件的“基本信息”里，请先改好那一行"),
            .. references,
        ],
        NotStored = ["teacher_name"],
        NotLogged = ["id_number"],
        Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
        Checks =
        [
            new("id_number", $"exists ({Owner} and (o.district_id <> i.district_id or o.school_id <> i.school_id))", "这位教师不在您管理的范围内"),
            new("teacher_name", $"exists ({Owner} and o.district_id = i.district_id and o.name <> s.given->>'teacher_name')", "姓名与证件号对不上，请核对是不是同一个人"),
        ],
    };
}
