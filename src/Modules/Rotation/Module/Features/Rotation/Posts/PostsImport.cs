using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Microsoft.EntityFrameworkCore;

namespace Workforce.Rotation.Features.Rotation.Posts;

/// <summary>The sheet of posts (岗位表): school x stage x subject with seats and conditions. The round is the import's context.</summary>
internal sealed class PostsImport : WorkbookImport<RotationDbContext>
{
    public const string Kind = "rotation.posts";

    private const string ThisSchool = "(select b from round_schools b where b.round_id = i.context_id and b.school = (s.stored->>'offered_by')::uuid)";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "岗位表", "Posts",
    [
        new("posts", "岗位", "Posts")
        {
            Keys = ["school", "stage", "subject", "level"],
            Columns =
            [
                Column.Text("school", "学校", "School") with { Required = true, Note = "学校名称或标识码，须是本区学校。", Example = "江湾中心小学" },
                Column.Code("stage", "学段", "Stage", "stage") with { Required = true },
                Column.Code("subject", "学科", "Subject", "subject") with { Required = true },
                Column.Code("level", "等级", "Level", "post-level-group") with { Note = "空着：不限等级。" },
                Column.Whole("capacity", "名额", "Seats", 0, 999) with { Required = true, Note = "含校内拟聘教师占用的名额。", Example = "2" },
                Column.Code("certificate_kind", "教师资格不低于", "Least certificate", "certificate-kind"),
                Column.Code("minimum_education", "学历不低于", "Least education", "education"),
                Column.Code("minimum_title", "职称不低于", "Least title", "title"),
                Column.Whole("minimum_teaching_years", "教龄不少于", "Least years of teaching", 0, 50),
                Column.Text("note", "说明", "Note"),
            ],
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["posts"] = new("posts", "id")
        {
            Keys = ["round_id", "offered_by", "stage", "subject", "level"],
            References =
            [
                // A post is the same post only inside its round.
                new("school", "round_id", "i.context_id", "''", "没有找到本轮"),
                new("school", "offered_by", "select b.school from round_schools b where b.round_id = i.context_id and (b.name = s.given->>'school' or b.code = s.given->>'school')",
                    "select b.name from round_schools b where b.round_id = t.round_id and b.school = t.offered_by", "本区没有这所学校"),
            ],
            Checks =
            [
                new(null, "exists (select from rounds r where r.id = i.context_id and r.state <> 'Draft')", "填报已经开放，岗位不能再改。"),
                new("school", """
                    exists (select from in_school_competitions c where c.round_id = i.context_id and c.school_id = (s.stored->>'offered_by')::uuid and c.dropped_at is null
                      and c.step not in ('Plan', 'PublishPosts') and (c.step <> 'Done' or c.rules->>'Market' = 'closed')) and t.capacity is distinct from (s.stored->>'capacity')::int
                    """, "学校已经在校内公布岗位，校内竞聘办完之前不能改"),
                new("stage", "exists (select from round_schools b where b.round_id = i.context_id and b.school = (s.stored->>'offered_by')::uuid and not s.stored->>'stage' = any (b.stages))", "这所学校没有这个学段"),
                new("capacity", "(s.stored->>'capacity')::int < (select count(*) from entrants e where e.current_post_id = t.id and e.is_guaranteed and e.removed_at is null)", "名额少于校内拟聘的 {0} 人",
                    Hint: "(select count(*) from entrants e where e.current_post_id = t.id and e.is_guaranteed and e.removed_at is null)"),
            ],
            Defaults = """{"subject_certificate": true, "school_initials": ""}""",
            Fixed = new Dictionary<string, string>
            {
                ["district_id"] = "i.district_id",
                ["code"] = "'P' || lpad((coalesce((select max(substring(o.code from 2)::int) from posts o where o.round_id = i.context_id and o.code ~ '^P[0-9]+$'), 0) + s.number - 1)::text, 3, '0')",
                ["school_name"] = $"({ThisSchool}).name",
                ["school_area"] = $"({ThisSchool}).area",
                ["school_tier"] = $"({ThisSchool}).tier",
                ["school_cluster"] = $"({ThisSchool}).cluster",
            },
            Dependents = [new("entrants", "current_post_id"), new("choices", "post_id", "entrant_id")],
        },
    };

    public override async Task CommittedAsync(RotationDbContext db, Platform.Sheets.Imports.Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct) =>
        PostsChangeOnlyInDraft.Check(await db.Rounds.SingleAsync(r => r.Id == new RoundId(import.ContextId!.Value), ct));
}
