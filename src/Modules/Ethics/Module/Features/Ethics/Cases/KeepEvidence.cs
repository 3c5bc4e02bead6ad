using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Changes;
using Workforce.Platform.Files;
using Workforce.Platform.Pages;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>Takes a file into the case, with its hash.</summary>
internal sealed class KeepEvidence(CaseDesk desk, FileStore files)
{
    public Task HandleAsync(CaseId id, ActForm form, Change change, CancellationToken ct) => desk.ActAsync(id, form.Version, "收入证据", form.Title, change, async act =>
    {
        if (!act.Case.IsOpen)
            throw new RuleBrokenException("案件已经办结。");
        if (string.IsNullOrWhiteSpace(form.Title))
            throw new RuleBrokenException("请写明证据的名称。");
        var file = await EvidenceFile.SaveAsync(files, form.File, change.By.AccountId, ct) ?? throw new RuleBrokenException("请选择证据文件。");
        var stored = await files.FindAsync(file, ct) ?? throw new InvalidOperationException("The file that was just stored is gone.");
        act.Db.Add(new Evidence { Id = new(Guid.NewGuid()), CaseId = id, DistrictId = act.Case.DistrictId, FileId = file, FileName = stored.Name, Sha256 = stored.Sha256, Title = form.Title.Trim(), AddedOn = act.Today, AddedBy = change.By.Name });
    }, ct);
}
