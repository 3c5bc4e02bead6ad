using System.Net;
using Microsoft.Extensions.Configuration;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class ParentLimitTests(ParentLimitTests.NarrowHost host) : IClassFixture<ParentLimitTests.NarrowHost>
{
    private const int Allowed = 4;

    [Fact]
    public async Task Guessing_IsStopped_AndLookingIsNot()
    {
        var browser = host.Anonymous();
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < Allowed + 2; guess++)
            statuses.Add((await browser.SubmitAsync((await browser.GetAsync("/Ethics/Parents")).Form("form:has(#Code)"), ("Ticks.Code", "2345-6789-ABCD"))).Status);
        Assert.Equal(Enumerable.Repeat(HttpStatusCode.UnprocessableEntity, Allowed), statuses.Take(Allowed));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Ethics/Parents")).Status);
    }

    public sealed class NarrowHost : TestHost
    {
        protected override bool Works => false;

        protected override void Configure(IConfigurationManager configuration) => configuration["Ethics:ParentPostsPerMinute"] = Allowed.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
