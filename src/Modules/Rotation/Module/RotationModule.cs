using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Data;
using Workforce.Rotation.Demo;
using Workforce.Rotation.Features;
using Workforce.Rotation.Features.Rotation;
using Workforce.Rotation.Features.Rotation.Adjustments;
using Workforce.Rotation.Features.Rotation.Appeals;
using Workforce.Rotation.Features.Rotation.Appointments;
using Workforce.Rotation.Features.Rotation.Draws;
using Workforce.Rotation.Features.Rotation.EmploymentContracts;
using Workforce.Rotation.Features.Rotation.Entrants;
using Workforce.Rotation.Features.Rotation.Exchange;
using Workforce.Rotation.Features.Rotation.InSchool;
using Workforce.Rotation.Features.Rotation.Exams;
using Workforce.Rotation.Features.Rotation.Handovers;
using Workforce.Rotation.Features.Rotation.Lessons;
using Workforce.Rotation.Features.Rotation.Notices;
using Workforce.Rotation.Features.Rotation.Objections;
using Workforce.Rotation.Features.Rotation.Papers;
using Workforce.Rotation.Features.Rotation.Plans;
using Workforce.Rotation.Features.Rotation.PostPlans;
using Workforce.Rotation.Features.Rotation.Posts;
using Workforce.Rotation.Features.Rotation.Registrations;
using Workforce.Rotation.Features.Rotation.Rounds;
using Workforce.Rotation.Features.Rotation.Runs;
using Workforce.Rotation.Features.Rotation.Simulations;
using Workforce.Rotation.Features.Rotation.Standings;
using Workforce.Rotation.Jobs;

namespace Workforce.Rotation;

public sealed class RotationModule : IModule
{
    public string Name => "rotation";
    public string Title => "县管校聘";
    public Type DbContext => typeof(RotationDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<RotationDbContext>(Name);
        services.AddSingleton<LadderFiles>();
        services.AddScoped<RoundPolicies>();
        services.AddSingleton<Names>();
        AddRounds(services);
        AddRuns(services);
        services.AddSimulations();
        services.AddHandovers();
        services.AddScoped<IHomeTasks, RotationTasks>();
        services.AddScoped<IHomeTasks, ImportTasks>();
        services.AddScoped<FinishedRound>();
        services.AddScoped<IDemoSeed, RotationDemo>();
        services.AddScoped<IDemoSeed, ExchangeDemo>();
        services.AddScoped<AdvanceRound>();
        services.AddRotationClock();
        services.AddTeachersAndSchools();
        services.AddExchange();
        services.AddAppeals();
        services.AddStandings();
    }

    public IEnumerable<MenuEntry> Menu => [new(Title, "/Rotation", "arrows-exchange", "rotation.rounds", 30), new("抽签见证", "/Rotation/Draws", "arrows-exchange", "rotation.witness", 30), .. TeacherAndSchoolServices.Menu, .. ExchangeServices.Menu, .. AppealServices.Menu];

    public IEnumerable<Permission> Permissions =>
    [
        new("rotation.rounds", "查看县管校聘轮次", Role.DistrictOfficer, Role.CityOfficer),
        new("rotation.run", "办理县管校聘轮次", Role.DistrictOfficer),
        new("rotation.seal", "封存和公开抽签种子", Role.DistrictOfficer, Role.Inspector),
        new("rotation.witness", "见证抽签", Role.Inspector),
        new("rotation.papers", "打印表格和文书", Role.DistrictOfficer, Role.CityOfficer, Role.Principal, Role.Teacher),
        .. TeacherAndSchoolServices.Permissions,
        .. ExchangeServices.Permissions,
        .. AppealServices.Permissions,
    ];

    public IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>
    {
        ["ux_rounds_key"] = "同一学年刚刚又建了一轮，请重新提交。",
        ["ux_rounds_follows"] = "这一轮余下的环节已经建立，请刷新页面查看。",
        ["ux_posts_code"] = "别人刚刚录入了同一编号的岗位，请重新提交。",
        ["ux_posts_place"] = "这所学校的这个学段、学科、等级已经有岗位，请修改它的名额。",
        ["ux_post_needs_place"] = "这所学校的这个学段、学科、等级已经有一行需求，请修改它。",
        ["ux_post_plans_school"] = "别人刚刚下达了这所学校的方案，请刷新页面。",
        ["ux_exemptions_teacher"] = "这位教师刚刚已经提出，请刷新页面查看。",
        ["ux_in_school_competitions_school"] = "本校的校内竞聘刚刚已经开始，请刷新页面查看。",
        ["ux_in_school_applications_teacher"] = "这位教师刚刚已经报名，请刷新页面查看。",
        ["ux_in_school_panel_member"] = "这位成员已经在考评组里。",
        ["ux_in_school_posted_number"] = "别人刚刚公布了一份，请刷新页面查看。",
        ["ux_in_school_contests_open"] = "您已经提出一项，正在等待答复。",
        ["fk_in_school_applications_post"] = "已有教师在校内竞聘中报名这个岗位，不能删除。",
        ["pk_exams"] = "别人刚刚安排了这次考试，请刷新页面。",
        ["pk_exam_marks"] = "别人刚刚录入了其中一科成绩，请刷新页面后再改。",
        ["ux_mark_reviews_open"] = "这一科已有一项查分等待答复。",
        ["ux_cross_registrations_teacher"] = "您在另一个窗口里已经报名，请刷新页面。",
        ["pk_registration_windows"] = "别人刚刚定了报名时间，请刷新页面。",
        ["ux_lesson_sessions_subject"] = "这个学段、学科已经有试讲组，请刷新页面。",
        ["ux_standing_stops_entrant"] = "别人刚刚登记了这位教师，请刷新页面。",
        ["ux_entrants_teacher"] = "这位教师已经在本轮。",
        ["ux_score_contests_open"] = "这项评分已有一项复核等待答复。",
        ["ux_runs_number"] = "别人刚刚开始了配置，请刷新页面。",
        ["ux_notices_current"] = "别人刚刚公示了结果，请刷新页面。",
        ["ux_contracts_appointment"] = "别人刚刚拟定了合同，请刷新页面。",
        ["ux_appointments_entrant"] = "这位教师已经有本轮的聘任通知书。",
        ["ux_adjustments_current"] = "别人刚刚开始了组织调剂，请刷新页面。",
        ["ux_adjustment_pairs_pair"] = "别人刚刚改了这位教师的岗位，请刷新页面。",
        ["ux_adjustment_pairs_pin"] = "别人刚刚给这位教师指定了岗位，请刷新页面。",
        ["ux_adjustment_proposals_number"] = "别人刚刚开始了计算，请等它完成。",
        ["ux_adjustment_offers_entrant"] = "这位教师已经有调剂通知书。",
        ["ux_waiting_cases_open"] = "别人刚刚为这位教师开始了待岗，请刷新页面。",
        ["pk_sealed_seeds"] = "别人刚刚封存了这一方的种子，不能再换。",
        ["ux_sealed_seeds_hash"] = "这个承诺值已经用过：每一方、每一轮都要用新的随机种子。",
        ["pk_choice_lists"] = "您在另一个窗口里已经开始填报，请刷新页面后再改。",
        ["ux_appeals_open"] = "这件事在这一途径已有一件申诉在办理。",
        ["ux_exchange_years_year"] = "本区这个学年的交流轮岗已经建立。",
        ["ux_exchange_members_teacher"] = "这位教师已经在名单上，请刷新页面。",
        ["ux_exchange_moves_teacher"] = "这位教师已经推荐，请刷新页面。",
        ["pk_scores"] = "别人刚刚录入了这项评分，请刷新页面后再改。",
    };

    private static void AddRounds(IServiceCollection services)
    {
        services.AddScoped<CreateRound>();
        services.AddInSchool();
        services.AddScoped<StartNext>();
        services.AddScoped<EditRound>();
        services.AddScoped<OpenRound>();
        services.AddScoped<SettlePlan>();
        services.AddScoped<CopyPlan>();
        services.AddScoped<SaveScheme>();
        services.AddExams();
        services.AddLessons();
        services.AddRegistrations();
        services.AddScoped<CloseChoices>();
        services.AddScoped<LockRound>();
        services.AddScoped<CloseRound>();
        services.AddImport<RotationDbContext, PostsImport>("rotation");
        services.AddScoped<SavePost>();
        services.AddScoped<RemovePost>();
        services.AddScoped<AddEntrants>();
        services.AddScoped<AddByStaffNumber>();
        services.AddScoped<RemoveEntrant>();
        services.AddScoped<RemindUncertified>();
        services.AddPapers();
        services.AddAdjustments();
        services.AddPostPlans();
        services.AddContracts();
    }

    private static void AddRuns(IServiceCollection services)
    {
        services.AddScoped<EnterDraw>();
        services.AddScoped<SealSeed>();
        services.AddScoped<RevealSeed>();
        services.AddScoped<NoteAbsence>();
        services.AddScoped<IHomeTasks, DrawTasks>();
        services.AddScoped<StartRun>();
        services.AddScoped<StopWaiting>();
        services.AddScoped<StoredBundle>();
        services.AddSingleton<RunRecord>();
        services.AddSubscriber<RotationDbContext, MatchRequested, RunMatch>("rotation.match");
        services.AddScoped<PublishResult>();
        services.AddSingleton<NoticeDocument>();
        services.AddScoped<AnswerObjection>();
        services.AddScoped<ApplyCorrection>();
        services.AddScoped<TryCorrection>();
        services.AddSingleton<AppointmentDocument>();
    }
}
