using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Actors;
using Workforce.Platform.Changes;
using Workforce.Platform.Data;
using Workforce.Platform.Units;

namespace Workforce.Platform.Pages;

/// <summary>
/// Makes every POST safe to send twice. The form's key is spent in the transaction of its effect (see Work); a second
/// sending is led to where the first one led.
/// </summary>
internal sealed class RequestKeyFilter(CurrentRequest request, CurrentActor current, IDbContextFactory<PlatformDbContext> contexts) : IAsyncPageFilter
{
    public const string Field = "_request";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext.Request;
        if (!HttpMethodsAre.Post(http) || current.Actor is null)
        {
            await next();
            return;
        }
        var form = await http.ReadFormAsync();
        if (!Guid.TryParse(form[Field], out var key))
        {
            context.Result = new BadRequestObjectResult("这个表单没有请求编号，请刷新页面后重新提交。This form carries no request key; reload the page and send it again.");
            return;
        }
        (request.Key, request.Path, request.Content) = (key, http.Path, FormContent.HashOf(http));
        var done = await next();
        if (done.Exception is RepeatedRequestException or StaleEditException { SentBefore: true })
        {
            done.ExceptionHandled = true;
            done.Result = new LocalRedirectResult((done.Exception as RepeatedRequestException)?.Location ?? http.Path + http.QueryString);
        }
        else if (request.Spent && Target(done) is { } location)
        {
            await using var db = await contexts.CreateDbContextAsync();
            await db.RequestKeys.Where(k => k.AccountId == current.Actor.AccountId && k.Key == key).ExecuteUpdateAsync(s => s.SetProperty(k => k.Location, location));
        }
    }

    private static string? Target(PageHandlerExecutedContext done) => done.Result switch
    {
        RedirectToPageResult page => Url(done).Page(page.PageName, page.PageHandler, page.RouteValues),
        LocalRedirectResult local => local.Url,
        _ => null,
    };

    private static IUrlHelper Url(PageHandlerExecutedContext done) =>
        ((Microsoft.AspNetCore.Mvc.RazorPages.PageModel)done.HandlerInstance).Url;
}

internal static class HttpMethodsAre
{
    public static bool Post(Microsoft.AspNetCore.Http.HttpRequest request) => Microsoft.AspNetCore.Http.HttpMethods.IsPost(request.Method);
}
