using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Pages;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Accounts;

[Authorize(Permissions.Accounts)]
internal sealed class ShowModel(Work<AccessDbContext> work, RolePlaces places, AdministerAccount administer, AssignRole assign, EndRole end, Calendar calendar) : WorkforcePage
{
    public const string Password = "initial-password";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public RoleForm Given { get; set; } = new();

    public Account Account { get; private set; } = null!;
    public IReadOnlyList<RoleAtPlace> Roles { get; private set; } = [];
    public IReadOnlyList<OrganisationUnit> Units { get; private set; } = [];
    public IReadOnlyList<SignInRecord> SignIns { get; private set; } = [];
    public DateOnly Today => calendar.Today;
    public bool IsLocked => Account.IsLockedAt(calendar.Now);
    public bool IsMyself => Actor.AccountId == Id;
    public string? InitialPassword { get; private set; }
    private AccountId Key => new(Id);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Given.FromOn = Today;
        InitialPassword = TempData[Password] as string;
        return await FindAsync(ct) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostDisableAsync(CancellationToken ct) => AfterAsync(() => administer.DisableAsync(Key, Change(Reason), ct), Texts["账号已停用，此人会在一分钟内退出。"], ct);

    public Task<IActionResult> OnPostEnableAsync(CancellationToken ct) => AfterAsync(() => administer.EnableAsync(Key, Change(Reason), ct), Texts["账号已恢复正常。"], ct);

    public Task<IActionResult> OnPostFactorAsync(CancellationToken ct) => AfterAsync(() => administer.ResetSecondFactorAsync(Key, Change(Reason), ct), Texts["第二因素已清除，此人下次登录后可重新设置。"], ct);

    public Task<IActionResult> OnPostPasswordAsync(CancellationToken ct) =>
        AfterAsync(async () => TempData[Password] = await administer.ResetPasswordAsync(Key, Change(Reason), ct), Texts["口令已重置。请把初始口令当面交给本人。"], ct);

    public Task<IActionResult> OnPostAssignAsync(CancellationToken ct) =>
        AfterAsync(() => assign.HandleAsync(new(Key, Given.Role, new(Given.Unit), Given.SchoolCode, Given.StaffNumber, Given.FromOn, Given.UntilOn), Change(Reason), ct), Texts["角色已分配，一分钟内生效。"], ct);

    public Task<IActionResult> OnPostEndAsync(Guid assignment, CancellationToken ct) => AfterAsync(() => end.HandleAsync(Key, new(assignment), Change(Reason), ct), Texts["角色已收回，一分钟内生效。"], ct);

    private Task<IActionResult> AfterAsync(Func<Task> act, string done, CancellationToken ct) => ActAsync(async () =>
    {
        await act();
        return Done(done, "Show", new { id = Id });
    }, () => FindAsync(ct));

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        var (account, held) = await work.ReadAsync(async db =>
        {
            Units = await db.Units.AsNoTracking().OrderBy(u => u.RegionCode).ToListAsync(ct);
            SignIns = await db.SignIns.AsNoTracking().Where(s => s.AccountId == Key).OrderByDescending(s => s.At).Take(10).ToListAsync(ct);
            return (await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == Key, ct), await db.Assignments.AsNoTracking().Where(a => a.AccountId == Key).OrderByDescending(a => a.FromOn).ToListAsync(ct));
        }, ct);
        Roles = await places.NameAsync(held, ct);
        Account = account!;
        return account is not null;
    }

    internal sealed class RoleForm
    {
        public Role Role { get; set; }
        public Guid Unit { get; set; }
        public string? SchoolCode { get; set; }
        public string? StaffNumber { get; set; }
        public DateOnly FromOn { get; set; }
        public DateOnly? UntilOn { get; set; }
    }
}
