using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Calendar = Workforce.Platform.Calendars.Calendar;

namespace Workforce.Ethics.Features.Ethics.Pledges;

/// <summary>Everybody of a signing, signed or not, to print on A4 or to take away as xlsx.</summary>
[Authorize("ethics.pledges-lists")]
internal sealed class RegisterModel(Work<EthicsDbContext> work, CodeTables codes, Calendar calendar) : WorkforcePage
{
    /// <summary>More than this is not for paper: print school by school.</summary>
    public const int MaxPrinted = 2000;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "school")]
    public Guid? School { get; set; }

    public PledgeCampaign Campaign { get; private set; } = null!;
    public PledgeText Text { get; private set; } = null!;
    public IReadOnlyList<Line> Lines { get; private set; } = [];
    public DateOnly Today => calendar.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
            return NotFound();
        return List.Of(Texts, Texts[Campaign.Tier.Title()] + $"{Campaign.SchoolYear}", ["学校", "姓名", "工号", "学科", "情况", "期限", "签署时间", "文本版本", "确认方式", "链上序号", "签名指纹"],
            Lines.Select(l => (IReadOnlyList<object?>)[l.Duty.SchoolName, l.Duty.Name, l.Duty.StaffNumber, codes.NameOf("subject", l.Duty.Subject), Standing(l.Duty), l.Duty.DueOn.ToString("yyyy-MM-dd"),
                l.Duty.SignedAt?.Local().ToString("yyyy-MM-dd HH:mm:ss"), l.TextNumber?.ToString(), l.By is { } by ? Texts[by.Title()].Value : null, l.Seq?.ToString(), l.Hash]));
    }

    public string Standing(PledgeDuty duty) => duty.Standing switch
    {
        DutyStanding.OnLeave => codes.NameOf("leave-kind", duty.LeaveKind),
        DutyStanding.Gone => Texts["已离开"],
        DutyStanding.ArrivedLater => Texts["截止后到岗"],
        _ => duty.ArrivedOn is null ? Texts["在岗"] : Texts["新到岗"],
    };

    private Task<bool> LoadAsync(CancellationToken ct) => work.ReadAsync(async db =>
    {
        var id = new PledgeCampaignId(Id);
        if (await db.PledgeCampaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.State != PledgeState.Draft, ct) is not { } campaign)
            return false;
        var school = School is { } one ? new SchoolId(one) : (SchoolId?)null;
        (Campaign, Text) = (campaign, await db.PledgeTexts.AsNoTracking().SingleAsync(t => t.Id == campaign.TextId, ct));
        Lines = await (from d in db.PledgeDuties.AsNoTracking()
                       join s in db.PledgeSignatures on d.SignatureId equals s.Id into signed
                       from s in signed.DefaultIfEmpty()
                       where d.CampaignId == id && (school == null || d.SchoolId == school) && (d.Standing != DutyStanding.Gone || d.SignedAt != null)
                       orderby d.SchoolName, d.StaffNumber, d.SubjectId
                       select new Line(d, (int?)s.TextNumber, (ConfirmedBy?)s.ConfirmedBy, (long?)s.Seq, s.Hash)).ToListAsync(ct);
        return true;
    }, ct);

    internal sealed record Line(PledgeDuty Duty, int? TextNumber, ConfirmedBy? By, long? Seq, string? Hash);
}
