using System.Net;
using Workforce.Performance.Choosing;

namespace Workforce.Performance.Pledges;

/// <summary>A teacher who opens her pledge, reads it, types her password and signs, as a browser does.</summary>
internal sealed class PledgeSigner(Uri address, Guid assignment, string page)
{
    private readonly HttpClient http = new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, MaxConnectionsPerServer = 1 }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };
    private string shown = "";

    public async Task OpenAsync()
    {
        await SignInAsync();
        shown = await http.GetStringAsync(page);
    }

    public Task<bool> SignAsync(Latencies times) => times.TimeAsync(async () =>
    {
        var fields = Saver.Hidden(shown, "wf-next");
        using var answer = await http.PostAsync(page, new FormUrlEncodedContent([.. fields, new("Form.HaveRead", "true"), new("Form.Typed", CrowdedCampaign.Password)]));
        return answer.StatusCode == HttpStatusCode.Found ? true : throw new InvalidOperationException($"Signing led to {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    });

    public Task<string> ReadAsync(string path, Latencies times) => times.TimeAsync(() => http.GetStringAsync(path));

    public async Task SignInAsync()
    {
        var form = await http.GetStringAsync("/SignIn");
        using var answer = await http.PostAsync("/SignIn/Demo", new FormUrlEncodedContent([new("assignment", $"{assignment}"), .. Saver.Hidden(form, "/SignIn/Demo")]));
        if (answer.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"Signing in led to {answer.StatusCode}.");
    }
}
