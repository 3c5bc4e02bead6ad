using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;

namespace Workforce.Rotation.Features.Rotation.PostPlans;

/// <summary>The sheet of needs (岗位需求表): school x stage x subject x level, by weekly periods or as a number. The round is the import's context.</summary>
internal sealed class NeedsImport : WorkbookImport<RotationDbContext>
{
    public const string Kind = "rotation.post-needs";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "岗位需求表", "Post needs",
    [
        new("needs", "岗位需求", "Post needs")
        {
            Keys = ["school", "stage", "subject", "level"],
            Columns =
            [
                Column.Text("school", "学校", "School") with { Required = true, Note = "学校名称或标识码，须是本区学校。", Example = "江湾中心小学" },
                Column.Code("stage", "学段", "Stage", "stage") with { Required = true },
                Column.Code("subject", "学科", "Subject", "subject") with { Required = true },
                Column.Code("level", "等级", "Level", "post-level-group") with { Note = "空着：不限等级。" },
                Column.Decimal("periods", "周课时", "Weekly periods", 0, 9999) with { Note = "这个学段、学科每周要上的课时总数。", Example = "86" },
                Column.Decimal("load", "每岗周课时", "Periods of one post", 1, 40) with { Note = "一个岗位的标准周课时。", Example = "14" },
                Column.Decimal("need", "需求数", "Need", 0, 999, 3) with { Note = "可带小数；填了就不看课时。", Example = "6.14" },
                Column.Text("note", "条件", "Conditions") with { Note = "随岗位公布。" },
            ],
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["needs"] = new("post_needs", "id")
        {
            Keys = ["round_id", "school_id", "stage", "subject", "level"],
            References =
            [
                new("school", "round_id", "i.context_id", "''", "没有找到本轮"),
                new("school", "school_id", "select b.school from round_schools b where b.round_id = i.context_id and (b.name = s.given->>'school' or b.code = s.given->>'school')",
                    "select b.name from round_schools b where b.round_id = t.round_id and b.school = t.school_id", "本区没有这所学校"),
            ],
            Checks =
            [
                new(null, "exists (select from rounds r where r.id = i.context_id and r.state <> 'Draft')", "填报已经开放，岗位不能再改。"),
                new("stage", "exists (select from round_schools b where b.round_id = i.context_id and b.school = (s.stored->>'school_id')::uuid and not s.stored->>'stage' = any (b.stages))", "这所学校没有这个学段"),
                new("need", "s.stored->>'need' is null and (s.stored->>'periods' is null or s.stored->>'load' is null)", "请填需求数，或填周课时和每岗周课时。"),
                new("school", "exists (select from post_plans p where p.round_id = i.context_id and p.school_id = (s.stored->>'school_id')::uuid and p.state <> 'Draft')", "这所学校的方案已经教代会通过，需求不能再改；要改先退回。"),
            ],
            Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
        },
    };

    /// <summary>A changed need has to be rounded again.</summary>
    public override async Task CommittedAsync(RotationDbContext db, Platform.Sheets.Imports.Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct)
    {
        PostsChangeOnlyInDraft.Check(await db.Rounds.SingleAsync(r => r.Id == new RoundId(import.ContextId!.Value), ct));
        var ids = changed.Values.SelectMany(found => found).Select(id => new PostNeedId(id)).ToList();
        await db.PostNeeds.Where(n => ids.Contains(n.Id)).ExecuteUpdateAsync(set => set.SetProperty(n => n.Seats, (int?)null), ct);
    }
}
