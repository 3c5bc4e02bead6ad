using Microsoft.AspNetCore.Http;

namespace Workforce.Platform.Pages;

/// <summary>A list's state is its address: filters, sort and page are query values, so a list can be mailed and bookmarked.</summary>
public static class ListAddress
{
    /// <summary>Not "page": Razor Pages keeps a route value of that name.</summary>
    public const string Page = "p";

    public const string Sort = "sort";

    /// <summary>This address with one value changed; an empty value drops the key. Any change but of the page leads back to page one.</summary>
    public static string With(this HttpRequest request, string key, object? value)
    {
        var query = request.Query.Where(q => q.Key != key && q.Key != Page && !string.IsNullOrEmpty(q.Value)).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
        if (value?.ToString() is { Length: > 0 } text)
            query = query.Append(KeyValuePair.Create(key, (string?)text));
        return request.Path + QueryString.Create(query);
    }
}
