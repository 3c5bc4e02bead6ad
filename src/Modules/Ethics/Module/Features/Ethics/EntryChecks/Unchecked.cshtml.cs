using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Workforce.Platform.Pages;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.EntryChecks;

[Authorize("ethics.entry-checks")]
internal sealed class UncheckedModel(UncheckedStaff staff, CodeTables codes) : WorkforcePage
{
    public const int Size = 50;

    public CodeTables Codes => codes;
    public IReadOnlyList<UncheckedPerson> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public int Asked { get; private set; }
    public int At { get; private set; } = 1;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var all = await staff.ListAsync(new(Actor.Reach.OnlyDistrict), ct);
        (Total, Asked) = (all.Count, all.Count(p => p.IsAsked));
        At = Math.Min(ListFilter.Of(Request).At, Math.Max(1, (Total + Size - 1) / Size));
        Rows = all.Skip((At - 1) * Size).Take(Size).ToList();
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct) => List.Of(Texts, Texts["今年尚未查询的人员"], ["学校", "工号", "姓名", "人员类别", "到校", "状态"],
        (await staff.ListAsync(new(Actor.Reach.OnlyDistrict), ct)).Select(p => (IReadOnlyList<object?>)[p.SchoolName, p.Staff.StaffNumber, p.Staff.Name, codes.NameOf("staff-kind", p.Staff.Kind), p.Staff.JoinedSchoolOn, Texts[p.IsAsked ? "已送查" : "未送查"].Value]));
}
