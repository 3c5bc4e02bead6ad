using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Contracts;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>A school records that a contract was signed, with the signed copy.</summary>
internal sealed class SignContract(Work<RotationDbContext> work)
{
    public Task HandleAsync(RoundId round, ContractId id, DateOnly? on, uint version, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        var contract = await db.Contracts.SingleOrDefaultAsync(c => c.Id == id && c.RoundId == round, ct) ?? throw new RuleBrokenException("没有找到这份合同。");
        db.Entry(contract).Property(c => c.Version).OriginalValue = version;
        contract.Sign(on ?? throw new RuleBrokenException("请填写签订日期。"), change.EvidenceFileId ?? throw new RuleBrokenException("请附上签好的合同。"), Calendar.On(change.At));
    }, ct);
}
