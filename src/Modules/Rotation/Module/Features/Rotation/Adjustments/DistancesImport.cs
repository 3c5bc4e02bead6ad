using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Changes;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>The sheet of distances (距离表): school x school x metres, as people travel. The round is the import's context.</summary>
internal sealed class DistancesImport(TimeProvider clock) : WorkbookImport<RotationDbContext>
{
    public const string Kind = "rotation.distances";

    public override WorkbookDefinition Workbook { get; } = new(Kind, "距离表", "Distances",
    [
        new("distances", "距离", "Distances")
        {
            Keys = ["from", "to"],
            Columns =
            [
                Column.Text("from", "现学校", "From") with { Required = true, Note = "学校名称或标识码，须是本区学校。", Example = "江湾中心小学" },
                Column.Text("to", "到学校", "To") with { Required = true, Note = "只写一个方向时，反方向按同样距离。", Example = "望海小学" },
                Column.Whole("metres", "距离（米）", "Metres", 1, 500_000) with { Required = true, Example = "8600" },
            ],
        },
    ]);

    public override IReadOnlyDictionary<string, SheetTarget> Targets { get; } = new Dictionary<string, SheetTarget>
    {
        ["distances"] = new("school_distances", "id")
        {
            Keys = ["round_id", "from_school", "to_school"],
            References =
            [
                new("from", "round_id", "i.context_id", "''", "没有找到本轮"),
                School("from", "from_school"),
                School("to", "to_school"),
            ],
            Checks =
            [
                new(null, "not exists (select from adjustments a where a.round_id = i.context_id and a.dropped_at is null and a.state = 'Preparing')", "没有正在准备的调剂，距离表不能再改。"),
                new("to", "s.stored->>'from_school' = s.stored->>'to_school'", "是同一所学校"),
            ],
            Fixed = new Dictionary<string, string> { ["district_id"] = "i.district_id" },
        },
    };

    /// <summary>A proposal computed with other distances is out of date.</summary>
    public override async Task CommittedAsync(RotationDbContext db, Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct)
    {
        var round = new RoundId(import.ContextId!.Value);
        var adjustment = await db.Adjustments.SingleOrDefaultAsync(a => a.RoundId == round && a.DroppedAt == null, ct) ?? throw new RuleBrokenException("本轮还没有开始组织调剂。");
        adjustment.Edit(clock.GetUtcNow());
    }

    private static SheetReference School(string column, string stored) => new(column, stored,
        $"select b.school from round_schools b where b.round_id = i.context_id and (b.name = s.given->>'{column}' or b.code = s.given->>'{column}')",
        $"select b.name from round_schools b where b.round_id = t.round_id and b.school = t.{stored}", "本区没有这所学校");
}
