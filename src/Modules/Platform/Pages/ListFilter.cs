using Microsoft.AspNetCore.Http;

namespace Workforce.Platform.Pages;

/// <summary>What the address says about a list: words typed, which rows, which page.</summary>
public sealed record ListFilter(string? Q = null, string? Show = null, int At = 1)
{
    public const int Size = 20;

    public static ListFilter Of(HttpRequest request) => new(
        request.Query["q"].ToString().Trim() is { Length: > 0 } typed ? typed : null,
        request.Query["show"].ToString() is { Length: > 0 } show ? show : null,
        int.TryParse(request.Query[ListAddress.Page], out var at) && at > 0 ? at : 1);

    /// <summary>The page asked for, or the last one when the list has become shorter.</summary>
    public int Within(int count) => Math.Min(At, Math.Max(1, (count + Size - 1) / Size));
}
