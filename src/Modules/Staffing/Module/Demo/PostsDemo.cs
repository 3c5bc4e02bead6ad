using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Demo;
using Workforce.Platform.Actors;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Demo;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Cases;
using Workforce.Staffing.Domain.Posts;
using Workforce.Staffing.Domain.Reserve;
using Workforce.Staffing.Domain.Reviews;
using Workforce.Staffing.Features.Staffing;
using Workforce.Staffing.Features.Staffing.Cases;
using Workforce.Staffing.Features.Staffing.Posts;
using Workforce.Staffing.Features.Staffing.Reviews;

namespace Workforce.Staffing.Demo;

/// <summary>Caps, structures, a pool with loans, cases and reviews of the demo's first district; the others begin empty.</summary>
internal sealed class PostsDemo(Work<StaffingDbContext> work, ReadDistrict read, PostsPolicies policies, DetectCases detect, OpenReview open, Calendar calendar) : IDemoSeed
{
    private const string Officer = "示范区人事科（演示）";

    public int Order => 45;

    public async Task<bool> SeedAsync(DemoCity city, CancellationToken ct)
    {
        if (await work.ReadAsync(db => db.ReservePools.AnyAsync(ct), ct))
            return false;
        var id = new DistrictId(city.Districts[0].Id);
        var change = new Change(new(Guid.Empty, Officer, Role.System, Reach.Everywhere), calendar.Now);
        var district = await read.HandleAsync(id, ct);
        var schools = district.PublicSchools.ToList();
        var policy = (await policies.ForAsync(id, calendar.Today, ct)).Value;
        await work.ChangeAsync(change, async db =>
        {
            AddCaps(db, schools, district, policy);
            AddStructures(db, schools, district, policy);
            await AddLoansAsync(db, id, schools, ct);
            AddLastReview(db, id, schools, district);
        }, ct);
        await detect.HandleAsync(id, change, ct);
        await HandleCasesAsync(id, schools[0], change, ct);
        await AnswerAsync(await open.HandleAsync(id, new() { Name = $"{calendar.Today.Year}年中小学编制核定", DueOn = calendar.Today.AddDays(14) }, change, ct), change, ct);
        return true;
    }

    private void AddCaps(StaffingDbContext db, List<SchoolCard> schools, DistrictStaff district, PostsPolicy policy)
    {
        var held = district.Staff.ToLookup(s => (s.SchoolId, s.EmploymentType));
        foreach (var (school, at) in schools.Select((s, i) => (s, i)))
            foreach (var terms in policy.EmploymentTerms)
            {
                var now = held[(school.Id, terms.Type)].Count();
                if (now == 0 && terms.Type != EmploymentTypes.Establishment)
                    continue;
                // A few schools have one more of those outside the quota than their cap, and took one in since it was set.
                var isOver = at % 9 == 4 && !EmploymentTypes.IsInQuota(terms.Type);
                var cap = new EmploymentCap { Id = new(Guid.CreateVersion7()), DistrictId = school.DistrictId, SchoolId = school.Id, SchoolYear = SchoolYears.At(calendar.Today), Type = terms.Type, HeldAtStart = at % 9 == 4 && terms.Type == EmploymentTypes.Establishment ? now - 1 : now };
                cap.Set(terms.Type == EmploymentTypes.Establishment ? school.EstablishmentQuota : isOver ? now - 1 : now + 1, terms.Pay, terms.Scheme, "示范编〔2026〕3号");
                db.Add(cap);
            }
    }

    private void AddStructures(StaffingDbContext db, List<SchoolCard> schools, DistrictStaff district, PostsPolicy policy)
    {
        var held = HeldLevels.Of(district.Staff);
        foreach (var school in schools.Where((_, i) => i % 11 != 7))
            if (policy.StructureFor(school.Kind)?.Propose(Math.Max(school.EstablishmentQuota, held[school.Id].Count())) is { } posts)
                db.Add(LevelStructure.Decide(school.DistrictId, school.Id, new(calendar.Today.Year - 1, 9, 1), "示范人社〔2025〕18号", posts, [], null));
    }

    private async Task AddLoansAsync(StaffingDbContext db, DistrictId district, List<SchoolCard> schools, CancellationToken ct)
    {
        var (pool, today) = (new ReservePool { DistrictId = district, DocumentNumber = "" }, calendar.Today);
        pool.Resize(30, "示范编〔2025〕7号", 0);
        db.Add(pool);
        // The pool is there before anything is lent from it.
        await db.SaveChangesAsync(ct);
        Lend(schools[0], 3, "science", "科学教师不足，总量满编", today.AddYears(-2), today.AddDays(-20));
        Lend(schools[schools.Count / 2], 2, "pe", "班级增加，体育教师不足", today.AddMonths(-5), today.AddDays(12));
        Lend(schools[^1], 4, null, "随迁子女入学高峰", today.AddMonths(-2), today.AddYears(1));
        Lend(schools[schools.Count / 3], 2, "music", "音乐教师休产假", today.AddYears(-1), today.AddMonths(-1)).Return(2, "休假期满", today.AddMonths(-1), today);

        ReserveLoan Lend(SchoolCard to, int posts, string? subject, string reason, DateOnly on, DateOnly due)
        {
            var loan = new ReserveLoan { Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = to.Id, Posts = posts, Subject = subject, Reason = reason, DocumentNumber = "示范编〔2025〕21号", LentOn = on, DueOn = due };
            db.Add(loan);
            return loan;
        }
    }

    private void AddLastReview(StaffingDbContext db, DistrictId district, List<SchoolCard> schools, DistrictStaff facts)
    {
        var opened = calendar.Today.AddYears(-2);
        var review = Review.Open(district, $"{opened.Year}年中小学编制核定", SchoolYears.At(opened), opened, opened.AddDays(20));
        var parts = schools.ConvertAll(s => new ReviewedSchool { ReviewId = review.Id, DistrictId = district, SchoolId = s.Id, Code = s.Code, Name = s.Name, Figures = new(s.EstablishmentQuota, facts.Staff.Count(p => p.IsEstablished && p.SchoolId == s.Id), facts.Staff.Count(p => p.IsEstablished && p.WorkSchoolId == s.Id), 0, 0) });
        parts.ForEach(p => p.Confirm(review, "校长（演示）", opened.AddDays(9)));
        review.Close(parts, "各校核定编制与总量一致，不作调整。", "示范编〔2024〕9号", opened.AddDays(25));
        db.Add(review);
        db.AddRange(parts);
    }

    private async Task HandleCasesAsync(DistrictId district, SchoolCard school, Change change, CancellationToken ct)
    {
        await work.ChangeAsync(change, async db =>
        {
            var today = calendar.Today;
            var entered = new StaffingCase { Id = new(Guid.CreateVersion7()), DistrictId = district, SchoolId = school.Id, Kind = CaseKind.MixedPosts, Finding = "学区办公室两名工作人员占用学校编制。", FoundOn = today.AddMonths(-2) };
            entered.Begin(Officer, change.At.AddMonths(-2));
            entered.Confirm(today.AddDays(-6), null, Officer, change.At.AddMonths(-2), today.AddMonths(-2));
            entered.Answer("已与街道协商，一名十二月返回学校，一名转编。", "校长（演示）", change.At.AddDays(-20));
            db.Add(entered);
            var suspected = await db.Cases.Where(c => c.DistrictId == district && c.State == CaseState.Suspected && c.TeacherId != null).OrderBy(c => c.StaffNumber).Take(6).ToListAsync(ct);
            foreach (var (one, at) in suspected.Select((c, i) => (c, i)))
            {
                switch (at)
                {
                    case 0 or 1 or 2: one.Confirm(today.AddDays(30 - (8 * at)), "与学校核实属实。", Officer, change.At, today); break;
                    case 3: one.Dismiss("已办理批准手续，档案未更新。", Officer, change.At, today); break;
                    case 4:
                        one.Confirm(today.AddDays(10), "与学校核实属实。", Officer, change.At.AddMinutes(-5), today);
                        one.Close("已返回原岗位，考勤恢复。", Officer, change.At, today);
                        break;
                }
                db.AddRange(one.Steps);
            }
        }, ct);
    }

    private async Task AnswerAsync(ReviewId id, Change change, CancellationToken ct) => await work.ChangeAsync(change, async db =>
    {
        var review = await db.Reviews.AsNoTracking().OneAsync(r => r.Id == id, ct);
        foreach (var (part, at) in (await db.ReviewedSchools.Where(s => s.ReviewId == id).OrderBy(s => s.Code).ToListAsync(ct)).Select((p, i) => (p, i)))
            if (at % 7 == 3)
                part.Object(review, $"本校在编应为{part.Figures.Books + 1}人，一名教师九月已调入，档案未更新。", "校长（演示）", calendar.Today);
            else if (at % 3 != 0)
                part.Confirm(review, "校长（演示）", calendar.Today);
    }, ct);
}
