namespace Workforce.Host.Serving;

internal static class BrokenForms
{
    /// <summary>
    /// A form that cannot be read, such as one with a null character, is the sender's mistake: 400 and not 500. Uploads
    /// are left to their pages, which set their own limits.
    /// </summary>
    public static void UseBrokenForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true || await IsReadableAsync(context))
        {
            await next();
            return;
        }
        // The error page must not stumble over the same form.
        (context.Request.Method, context.Request.ContentType) = (HttpMethods.Get, null);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    private static async Task<bool> IsReadableAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception broken) when (broken is InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }
}
