using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Workforce.TestSupport;

/// <summary>What came back.</summary>
public sealed record Page(HttpStatusCode Status, IHtmlDocument Document, Uri Url)
{
    /// <summary>The words of the main part, white space folded.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public IHtmlFormElement Form(string selector) => Document.QuerySelector(selector) as IHtmlFormElement
        ?? throw new InvalidOperationException($"There is no form {selector} on {Url} ({(int)Status}). The page says: {Text[..Math.Min(400, Text.Length)]}");

    public IEnumerable<string> Links(string selector) => Document.QuerySelectorAll(selector).OfType<IHtmlAnchorElement>().Select(a => a.GetAttribute("href")!);
}
