using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;

namespace Workforce.TestSupport;

/// <summary>A browser without JavaScript: keeps cookies, follows redirects, sends the forms that pages show.</summary>
public sealed class Browser(Uri address)
{
    public HttpClient Http { get; } = new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async Task<Page> GetAsync(string path) => await PageAsync(await Http.GetAsync(path));

    /// <summary>Sends a form as it stands on the page, with these fields set or added.</summary>
    public async Task<Page> SubmitAsync(IHtmlFormElement form, params (string Name, string Value)[] fields) =>
        await PageAsync(await Http.PostAsync(TargetOf(form), new FormUrlEncodedContent(FieldsOf(form, fields))));

    /// <summary>The same by a button that has an address of its own.</summary>
    public async Task<Page> SubmitAsync(IHtmlFormElement form, string to, params (string Name, string Value)[] fields) =>
        await PageAsync(await Http.PostAsync(to, new FormUrlEncodedContent(FieldsOf(form, fields))));

    /// <summary>The same with files, as multipart.</summary>
    public async Task<Page> UploadAsync(IHtmlFormElement form, string input, string fileName, byte[] content, params (string Name, string Value)[] fields)
    {
        var body = new MultipartFormDataContent { { new ByteArrayContent(content), input, fileName } };
        foreach (var (name, value) in FieldsOf(form, fields))
            body.Add(new StringContent(value), name);
        return await PageAsync(await Http.PostAsync(TargetOf(form), body));
    }

    public static IReadOnlyList<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var set = fields.Select(f => f.Name).ToHashSet();
        var shown = form.Elements.SelectMany(Shown).Where(f => !set.Contains(f.Key));
        return [.. shown, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))];
    }

    private static string TargetOf(IHtmlFormElement form) => form.GetAttribute("action") is { Length: > 0 } action ? action : new Uri(form.BaseUri).PathAndQuery;

    private static IEnumerable<KeyValuePair<string, string>> Shown(AngleSharp.Dom.IElement element) => element switch
    {
        IHtmlInputElement { Name: { Length: > 0 } name, Type: "checkbox" or "radio" } box => box.IsChecked ? [new(name, box.Value)] : [],
        IHtmlInputElement { Name: { Length: > 0 } name, Type: not ("submit" or "button" or "file") } input => [new(name, input.Value)],
        IHtmlSelectElement { Name: { Length: > 0 } name } select => [new(name, select.Value ?? "")],
        IHtmlTextAreaElement { Name: { Length: > 0 } name } area => [new(name, area.Value)],
        _ => [],
    };

    private static async Task<Page> PageAsync(HttpResponseMessage response)
    {
        var url = response.RequestMessage!.RequestUri!;
        var text = await response.Content.ReadAsStringAsync();
        var document = (IHtmlDocument)await BrowsingContext.New().OpenAsync(request => request.Content(text).Address(url));
        return new Page(response.StatusCode, document, url);
    }
}
