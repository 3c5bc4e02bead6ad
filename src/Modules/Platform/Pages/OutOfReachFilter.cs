using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;

namespace Workforce.Platform.Pages;

/// <summary>Somebody signed in asked for a thing that is not there for her: another district's id looks the same as none. It is logged.</summary>
internal sealed class OutOfReachFilter(CurrentActor current, ILogger<OutOfReachFilter> log) : IExceptionFilter, IAlwaysRunResultFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is OutOfReachException)
            (context.ExceptionHandled, context.Result) = (true, new NotFoundResult());
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is NotFoundResult or NotFoundObjectResult && current.Actor is { } actor)
            log.LogWarning("Account {Account} as {Role} asked for {Path}, which is not in its reach or does not exist.", actor.AccountId, actor.Role, context.HttpContext.Request.GetEncodedPathAndQuery());
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
