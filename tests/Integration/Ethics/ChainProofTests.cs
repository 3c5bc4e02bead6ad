using Workforce.Demo;
using Workforce.Ethics.Contracts;
using Workforce.Ethics.Jobs;
using Xunit;

namespace Workforce.IntegrationTests.Ethics;

public sealed class ChainProofTests(PledgeHost host) : IClassFixture<PledgeHost>
{
    private const string Kept = "tier, school_year, season, text_id, text_number, text_sha256, subject_id, subject_name, school_id, school_name, teacher_id, account_id, account_name, role, stands_in_for, confirmed_by, address, list_id, met_on, evidence_sha256";

    [Fact]
    public async Task Verify_TamperedByTheOwnerOfTheDatabase_NamesTheFirstThatFails()
    {
        var desk = new PledgeDesk(host);
        await desk.InScopeAsync<AnchorHeads>(anchor => anchor.RunAsync(CancellationToken.None));
        var good = await desk.VerifyAsync();
        Assert.True(good.Holds, good.Fault);
        Assert.Equal(1, good.Anchors);
        Assert.True(good.Signatures > 50);
        var district = desk.District.Id;

        // A field changed.
        await desk.RunAsync("update ethics.pledge_signatures set subject_name = subject_name || '某' where district_id = $1 and seq = 7", district);
        Assert.Equal(7, (await desk.VerifyAsync()).FailingSeq);
        await desk.RunAsync("update ethics.pledge_signatures set subject_name = left(subject_name, -1) where district_id = $1 and seq = 7", district);
        Assert.True((await desk.VerifyAsync()).Holds);

        // One removed.
        await desk.RunAsync("create table public.kept as select * from ethics.pledge_signatures where district_id = $1 and seq = 9", district);
        await desk.RunAsync("delete from ethics.pledge_signatures where district_id = $1 and seq = 9", district);
        Assert.Equal(10, (await desk.VerifyAsync()).FailingSeq);
        await desk.RunAsync("insert into ethics.pledge_signatures select * from public.kept");
        Assert.True((await desk.VerifyAsync()).Holds);

        // One added at the end, well chained but dated back behind the anchor, with the head moved along.
        await desk.RunAsync($"""
            insert into ethics.pledge_signatures (id, district_id, seq, campaign_id, {Kept}, signed_at, previous_hash, hash)
            select gen_random_uuid(), district_id, seq + 1, gen_random_uuid(), {Kept}, signed_at - interval '1 day', hash, hash from ethics.pledge_signatures where district_id = $1 order by seq desc limit 1
            """, district);
        Assert.Equal(good.Signatures + 1, (await desk.VerifyAsync()).FailingSeq);
        await desk.RunAsync("delete from ethics.pledge_signatures where district_id = $1 and seq > $2", district, good.Signatures);

        // A text changed under the signatures.
        await desk.RunAsync("update ethics.pledge_texts set body = body || '九、补充' where district_id = $1", district);
        Assert.Equal(1, (await desk.VerifyAsync()).FailingSeq);
        await desk.RunAsync("update ethics.pledge_texts set body = left(body, -4) where district_id = $1", district);
        Assert.True((await desk.VerifyAsync()).Holds);

        // The tail cut off with head and anchor: only the anchor kept outside tells.
        await desk.RunAsync("update ethics.pledge_duties set signature_id = null, signed_at = null where signature_id in (select id from ethics.pledge_signatures where district_id = $1 and seq > $2)", district, good.Signatures - 2);
        await desk.RunAsync("delete from ethics.pledge_anchors where district_id = $1", district);
        await desk.RunAsync("delete from ethics.pledge_signatures where district_id = $1 and seq > $2", district, good.Signatures - 2);
        Assert.False((await desk.VerifyAsync()).Holds);
        await desk.RunAsync("update ethics.pledge_heads set (seq, hash) = (select seq, hash from ethics.pledge_signatures where district_id = $1 order by seq desc limit 1) where district_id = $1", district);
        Assert.True((await desk.VerifyAsync()).Holds);
        Assert.False((await desk.VerifyAsync(new PrintedAnchor(desk.District.RegionCode, good.Signatures, good.Head))).Holds);
    }

    [Fact]
    public async Task Day_AfterDay_RemindsReportsAndFollowsTheRoster()
    {
        var desk = new PledgeDesk(host);
        var campaign = await desk.CampaignAsync("SchoolTeacher");
        await desk.InScopeAsync<AdvancePledges>(job => job.RunAsync(campaign, CancellationToken.None));
        Assert.Equal(0L, await CountAsync("DueSoon"));
        host.Clock.Advance(TimeSpan.FromDays(2));
        await desk.InScopeAsync<AdvancePledges>(job => job.RunAsync(campaign, CancellationToken.None));
        await desk.InScopeAsync<AdvancePledges>(job => job.RunAsync(campaign, CancellationToken.None));
        var missing = await desk.OneAsync<long>("select count(*) from ethics.pledge_duties where campaign_id = $1 and signed_at is null and standing = 'OnPost' and due_on = (select due_on from ethics.pledge_campaigns where id = $1)", campaign);
        Assert.Equal(missing, await CountAsync("DueSoon"));
        host.Clock.Advance(TimeSpan.FromDays(8));
        await desk.InScopeAsync<AdvancePledges>(job => job.RunAsync(campaign, CancellationToken.None));
        Assert.True(await CountAsync("Overdue") > 0);
        Assert.True(await CountAsync("Escalated") > 0);
        host.Clock.Advance(TimeSpan.FromDays(4));
        await desk.InScopeAsync<AdvancePledges>(job => job.RunAsync(campaign, CancellationToken.None));
        Assert.Equal(1L, await desk.OneAsync<long>("select count(*) from ethics.pledge_notices where campaign_id = $1 and kind = 'Escalated' and school_id is null", campaign));

        Task<long> CountAsync(string kind) => desk.OneAsync<long>("select count(*) from ethics.pledge_notices where campaign_id = $1 and kind = $2", campaign, kind);
    }

    [Fact]
    public async Task Text_ChangedAfterSigning_IsSignedAnew()
    {
        var desk = new PledgeDesk(host);
        var campaign = await desk.CampaignAsync("SchoolTeacher");
        var signed = await desk.OneAsync<long>("select count(*) from ethics.pledge_duties where campaign_id = $1 and signed_at is not null", campaign);
        var officer = await host.SignInAsync(DemoRole.DistrictOfficer);
        var page = await officer.GetAsync($"/Ethics/Pledges/Text/{campaign}");
        var same = await officer.SubmitAsync(page.Form("main form"), ("Form.Why", "校对"));
        Assert.Contains("中文文本没有变化", same.Text);
        page = await officer.GetAsync($"/Ethics/Pledges/Text/{campaign}");
        var done = await officer.SubmitAsync(page.Form("main form"), ("Form.Body", "一、新的要求。"), ("Form.Why", "增加要求"));
        Assert.Contains($"{signed} 份已签的须重新签署", done.Document.Body!.TextContent);
        Assert.Equal(0L, await desk.OneAsync<long>("select count(*) from ethics.pledge_duties where campaign_id = $1 and signed_at is not null", campaign));
        Assert.Equal(signed, await desk.OneAsync<long>("select count(*) from ethics.pledge_signatures where campaign_id = $1", campaign));
        Assert.True((await desk.VerifyAsync()).Holds);
    }
}
