using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Access.Policy;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Modules;
using Workforce.Platform.Units;

namespace Workforce.Access.Organisation;

/// <summary>Founds the city and its first security administrator, who then creates all other accounts on the pages. Works once.</summary>
internal sealed partial class FoundCity(Work<AccessDbContext> work, IPasswordHasher<Account> hasher, AccessPolicies policies, Calendar calendar) : IFoundation
{
    public async Task<string> FoundAsync(Founding founding, CancellationToken ct)
    {
        var login = LoginName.Read(founding.LoginName) ?? throw new RuleBrokenException("登录名为 2 至 64 个小写字母、数字或 . _ - @，以字母或数字开头。");
        if (!CityCode().IsMatch(founding.RegionCode))
            throw new RuleBrokenException("市的行政区划代码为六位数字，末两位为 00。");
        if (new[] { founding.CityName, founding.CityEnglishName, founding.PersonName }.Any(string.IsNullOrWhiteSpace))
            throw new RuleBrokenException("请写明市的名称、英文名称和安全管理员的姓名。");
        var policy = await policies.TodayAsync(ct);
        var password = InitialPassword.New(policy.PasswordMinLength);
        await work.ChangeAsync(Change.BySystem("found", calendar.Now), async db =>
        {
            if (await db.Units.AnyAsync(ct))
                throw new RuleBrokenException("组织机构已经设立，请在页面上维护。");
            var city = new OrganisationUnit { Id = new(Guid.CreateVersion7()), Kind = UnitKind.City, RegionCode = founding.RegionCode, Name = founding.CityName.Trim(), EnglishName = founding.CityEnglishName.Trim() };
            var account = new Account { Id = new(Guid.CreateVersion7()), LoginName = login, Name = founding.PersonName.Trim(), CreatedAt = calendar.Now };
            account.SetPassword(hasher.HashPassword(account, password), calendar.Now, policy.PasswordHistory, mustChange: true);
            db.AddRange(city, account, new Assignment { Id = new(Guid.CreateVersion7()), AccountId = account.Id, Role = Role.SecurityAdministrator, UnitId = city.Id, FromOn = calendar.Today });
        }, ct);
        return password;
    }

    [GeneratedRegex("^[1-9][0-9]{3}00$")]
    private static partial Regex CityCode();
}
