using System.Net;
using System.Text.RegularExpressions;

namespace Workforce.Performance.Choosing;

/// <summary>A teacher at her page of choices who swaps the first two and saves, again and again, as a browser without scripts does.</summary>
internal sealed partial class Saver(Uri address, Guid assignment, string page)
{
    private readonly HttpClient http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, MaxConnectionsPerServer = 1 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
    private string shown = "";

    public async Task SignInAsync()
    {
        var form = await http.GetStringAsync("/SignIn");
        using var answer = await http.PostAsync("/SignIn/Demo", new FormUrlEncodedContent([new("assignment", $"{assignment}"), .. Hidden(form, "/SignIn/Demo")]));
        if (answer.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"Signing in led to {answer.StatusCode}.");
        shown = await http.GetStringAsync(page + "?edit=true");
    }

    public async Task RunAsync(Latencies saves, Latencies pages, TimeSpan? pace, Func<bool> more)
    {
        // Everybody begins at a moment of her own.
        using var clock = new PeriodicTimer(TimeSpan.FromMilliseconds(1 + ((uint)assignment.GetHashCode() % (pace?.TotalMilliseconds ?? 1))));
        while (more())
        {
            if (pace is { } each)
            {
                await clock.WaitForNextTickAsync();
                clock.Period = each;
            }

            var fields = Hidden(shown, "id=\"list\"");
            var order = fields.Where(field => field.Key == "Form.Order").ToList();
            var sent = fields.Where(field => field.Key != "Form.Order").Concat(order.Take(2).Reverse()).Concat(order.Skip(2)).ToList();
            var status = await saves.TimeAsync(async () =>
            {
                using var answer = await http.PostAsync(page, new FormUrlEncodedContent(sent));
                return answer.StatusCode;
            });
            if (status != HttpStatusCode.Found)
                throw new InvalidOperationException($"Saving led to {status}.");
            shown = await pages.TimeAsync(() => http.GetStringAsync(page + "?edit=true"));
        }
    }

    /// <summary>What a form carries: its hidden fields, among them the tokens and the order of the list.</summary>
    internal static List<KeyValuePair<string, string>> Hidden(string html, string form)
    {
        var from = html.IndexOf(form, StringComparison.Ordinal);
        var part = html[from..html.IndexOf("</form>", from, StringComparison.Ordinal)];
        return HiddenInput().Matches(part).Select(match => match.Value).Where(input => input.Contains("type=\"hidden\"", StringComparison.Ordinal))
            .Select(input => KeyValuePair.Create(Attribute(input, "name"), WebUtility.HtmlDecode(Attribute(input, "value")))).ToList();
    }

    private static string Attribute(string input, string name) => Regex.Match(input, $" {name}=\"([^\"]*)\"").Groups[1].Value;

    [GeneratedRegex("<input [^>]*>")]
    private static partial Regex HiddenInput();
}
