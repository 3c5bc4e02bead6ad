using Microsoft.AspNetCore.Http;
using Workforce.Platform.Actors;

namespace Workforce.Access.Sessions;

/// <summary>Says in every request who acts, before any page or permission is looked at.</summary>
internal sealed class ActorOfSession(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentActor current)
    {
        if (SessionActor.Of(context.User) is { } actor)
            current.ActAs(actor, SessionActor.ChoicesOf(context.User));
        return next(context);
    }
}
