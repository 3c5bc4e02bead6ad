using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;

namespace Workforce.Registry.Features.Registry.Imports;

internal sealed class TeachersImport : WorkbookImport<RegistryDbContext>
{
    public override WorkbookDefinition Workbook => TeachersWorkbook.Workbook;

    public override IReadOnlyDictionary<string, SheetTarget> Targets => TeacherTargets.All;

    /// <summary>The standing that lists show follows from the history.</summary>
    public override async Task CommittedAsync(RegistryDbContext db, Import import, IReadOnlyDictionary<string, Guid[]> changed, CancellationToken ct)
    {
        var teachers = await db.Database.SqlQuery<Guid>($"""
            select distinct case when sheet = 'teachers' then target_id else (resolved->>'teacher_id')::uuid end as "Value"
            from import_rows where import_id = {import.Id} and result in ('Added', 'Changed')
            """).ToListAsync(ct);
        await Standing.RefreshAsync(db, teachers.ConvertAll(t => new TeacherId(t)), ct);
    }
}
