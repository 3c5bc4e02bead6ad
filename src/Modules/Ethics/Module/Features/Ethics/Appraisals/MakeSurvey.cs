using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Ethics.Data;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Sheets;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>One class's questionnaire on the teachers who teach it, by the questions of the day.</summary>
internal sealed class MakeSurvey(Work<EthicsDbContext> work, ITeacherDirectory teachers, ISchoolDirectory schools, IOrganisation organisation, PolicyValues values, CodeTables codes)
{
    private const int MostTeachers = 12;

    public async Task<ParentSurveyId> HandleAsync(AppraisalYearId id, SurveyForm form, Change change, CancellationToken ct)
    {
        var school = new SchoolId(change.By.Reach.SchoolId ?? throw new RuleBrokenException("只能录入本校教师的考核。"));
        var today = Calendar.On(change.At);
        if (string.IsNullOrWhiteSpace(form.ClassName))
            throw new RuleBrokenException("请填写班级。");
        if (form.Due is not { } due || due < today)
            throw new RuleBrokenException("截止日期应是今天或以后。");
        var numbers = (form.Teachers ?? "").Split([' ', ',', '，', '、', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        if (numbers.Count is 0 or > MostTeachers)
            throw new RuleBrokenException("请填写 1 到 {0} 名任课教师的工号。", MostTeachers);
        return await work.ChangeAsync(change, async db =>
        {
            var year = await db.Set<AppraisalYear>().OneAsync(y => y.Id == id, ct);
            if (!year.Scheme.Takes(SchemeComponent.Parents))
                throw new RuleBrokenException("本年方案没有家长评这一项。");
            (await db.Set<AppraisalSchool>().OneAsync(s => s.YearId == id && s.SchoolId == school, ct)).MustBeEntering();
            var rows = await db.Set<Appraisal>().Where(a => a.YearId == id && a.SchoolId == school && numbers.Contains(a.StaffNumber)).ToListAsync(ct);
            if (numbers.Find(n => rows.TrueForAll(r => r.StaffNumber != n)) is { } unknown)
                throw new RuleBrokenException("本校参加考核的教师里没有工号 {0}。", unknown);
            var name = (await schools.FindAsync([school], ct))[school].Name;
            // Who has moved since is out of the school's reach; her class may still answer about her.
            var cards = await teachers.FindAsync(rows.ConvertAll(r => r.TeacherId), ct);
            var region = (await organisation.FindDistrictAsync(year.DistrictId, ct))!.RegionCode;
            var survey = new ParentSurvey
            {
                Id = new(Guid.CreateVersion7()), YearId = id, DistrictId = year.DistrictId, SchoolId = school, SchoolName = name, ClassName = form.ClassName.Trim(), DueOn = due,
                Form = (await values.ForAsync<AppraisalPolicy>("ethics", region, today, ct)).Value.ParentForm,
                Teachers = rows.ConvertAll(r => new SurveyTeacher(r.TeacherId, r.Name, cards.TryGetValue(r.TeacherId, out var card) ? codes["subject"].Find(card.Subject)?.Name ?? "" : "")),
            };
            db.Add(survey);
            return survey.Id;
        }, ct);
    }
}
