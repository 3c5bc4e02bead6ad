using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Demo;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Pages;

/// <summary>Every form address of the product, sent with ids of another district or of nothing. Whatever a page answers, it is an answer.</summary>
public sealed partial class ForeignIdTests(TestHost host)
{
    [Fact]
    public async Task NoForm_FallsOver_OnIdsOutOfReach()
    {
        var faults = new List<string>();
        foreach (var account in new[] { DemoRole.DistrictOfficer, DemoRole.Principal, DemoRole.Teacher, DemoRole.SecurityAdministrator, DemoRole.SystemAdministrator }.Select(role => host.City.Accounts.First(a => a.Role == role)))
        {
            var browser = await host.SignInAsync(account);
            var theirs = host.City.Rounds.Where(r => account.DistrictId != r.DistrictId).Select(r => r.Id).FirstOrDefault(Guid.NewGuid());
            var own = host.City.Rounds.Where(r => account.DistrictId == r.DistrictId && !r.IsFinished).Select(r => r.Id).FirstOrDefault(theirs);
            foreach (var address in await AddressesAsync())
                foreach (var (id, other) in new[] { (theirs, Guid.NewGuid()), (own, Guid.NewGuid()) })
                {
                    var to = Filled(address, id, other);
                    var token = Token(await browser.GetAsync("/"));
                    var answer = await browser.Http.PostAsync(to, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("_request", Guid.NewGuid().ToString()), new("Form.Version", "1"), new("Form.RoundVersion", "1"), new("reason", "试")]));
                    if (answer.StatusCode >= HttpStatusCode.InternalServerError)
                        faults.Add($"{account.Role} {to}: {(int)answer.StatusCode}");
                }
        }
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static string Filled(string template, Guid id, Guid other)
    {
        var first = true;
        return "/" + Parameter().Replace(template, m =>
        {
            var value = m.Value.Contains(":int", StringComparison.Ordinal) ? "2026" : m.Value.Contains(":guid", StringComparison.Ordinal) ? (first ? id : other).ToString() : "x";
            first = false;
            return value;
        });
    }

    /// <summary>Route templates with a query for each named handler; signing out or switching would end the session, and the error page is an error.</summary>
    private async Task<List<string>> AddressesAsync()
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var addresses = new List<string>();
        foreach (var page in host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            if (page.AttributeRouteInfo?.Template is not { } template || SessionPages().IsMatch(template))
                continue;
            var compiled = await loader.LoadAsync(page, Microsoft.AspNetCore.Http.EndpointMetadataCollection.Empty);
            addresses.AddRange(compiled.HandlerMethods.Where(m => m.HttpMethod == "Post").Select(m => template + (m.Name is { } name ? "?handler=" + name : "")));
        }
        return addresses.Distinct().ToList();
    }

    private static string Token(TestSupport.Page page) => ((IHtmlInputElement)page.Document.QuerySelector("input[name=__RequestVerificationToken]")!).Value;

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("SignOut|SignIn|Switch|^Error", RegexOptions.IgnoreCase)]
    private static partial Regex SessionPages();
}
