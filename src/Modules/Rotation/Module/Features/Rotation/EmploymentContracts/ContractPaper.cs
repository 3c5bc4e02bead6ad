using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Features.Rotation.Papers;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>聘用合同签订情况表.</summary>
internal sealed class ContractPaper : IPaper
{
    public string Key => "contracts";
    public string Stage => PaperStages.Appointment;
    public string Title => "聘用合同签订情况表";
    public string? NotYet(Round round, PaperReaders reader) => round.State == RoundState.Closed ? null : "办结之后才有";

    public async Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct) => PaperTable.Numbered(
        [new("合同编号", Width: 24), new("姓名", Width: 10), new("聘任学校", Width: 22), new("起始日期", ColumnFormat.Date, 12), new("终止日期", ColumnFormat.Date, 12), PaperColumn.Whole("年限"), new("签订日期", ColumnFormat.Date, 12)],
        (await ContractRow.Query(db, scope.Round.Id, scope.School).ToListAsync(ct)).Select(r => (IReadOnlyList<object?>)[r.Number, r.Name, r.School, r.Term.StartsOn, r.Term.EndsOn, r.Term.Years, r.SignedOn]));
}
