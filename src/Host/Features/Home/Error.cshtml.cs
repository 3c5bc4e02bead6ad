using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Npgsql;
using Workforce.Platform;

namespace Workforce.Host.Features.Home;

/// <summary>One page for everything that goes wrong. It asks the database nothing, because that may be what is wrong.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel(IStringLocalizer<PlatformTexts> texts) : PageModel
{
    public int Status { get; private set; }
    public bool IsUnavailable => Status == 503;

    public string Heading => Status switch
    {
        503 => texts["数据库暂时连不上"],
        426 => texts["本系统只能通过 HTTPS 使用"],
        404 => texts["没有这个页面，或者它不在您的管理范围内"],
        403 => texts["您的角色不能办理这件事"],
        400 => texts["请求不完整或已过期"],
        _ => texts["出错了，您的操作没有保存"],
    };

    public string Advice => Status switch
    {
        503 => texts["系统正在自动重连，几秒后会刷新本页。刚才没有提交成功的内容请重新提交一次。"],
        426 => texts["请系统管理员在前面放一个终止 TLS 的反向代理，并为本程序设置环境变量 ASPNETCORE_FORWARDEDHEADERS_ENABLED=true；然后用 https:// 开头的地址打开。"],
        404 => texts["请检查地址，或从待办重新进入。"],
        403 => texts["如需办理，请联系本单位的管理员为您分配角色。"],
        400 => texts["请返回上一页，刷新后重新提交。"],
        _ => texts["请稍后再试；如果一直这样，请把时间和地址告诉系统管理员。"],
    };

    public void OnGet(int? status) => Show(status);

    public void OnPost(int? status) => Show(status);

    private void Show(int? status)
    {
        var error = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        Status = error is null ? status ?? 500 : IsLostDatabase(error) ? 503 : 500;
        Response.StatusCode = Status;
    }

    private static bool IsLostDatabase(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            if (error is NpgsqlException and not PostgresException or PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "53300" })
                return true;
        return false;
    }
}
