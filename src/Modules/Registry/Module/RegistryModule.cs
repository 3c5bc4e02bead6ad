using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Demo;
using Workforce.Registry.Directories;
using Workforce.Registry.Features.Registry.Imports;
using Workforce.Registry.Features.Registry.Schools;
using Workforce.Registry.Features.Registry.Teachers;
using Workforce.Registry.Home;
using Workforce.Registry.Subscriptions;
using Workforce.Rotation.Contracts;

namespace Workforce.Registry;

public sealed class RegistryModule : IModule
{
    public string Name => "registry";
    public string Title => "教师与学校";
    public Type DbContext => typeof(RegistryDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<RegistryDbContext>(Name);
        services.AddSingleton(Projections.Config);
        services.AddScoped<ISchoolDirectory, SchoolDirectory>();
        services.AddScoped<ITeacherDirectory, TeacherDirectory>();
        services.AddScoped<IStaffRoster, StaffRoster>();
        services.AddScoped<IRetirements, Retirements>();
        services.AddScoped<RetirementRules>();
        services.AddScoped<ChooseRetirement>();
        services.AddScoped<IDemoSeed, RegistryDemo>();
        services.AddScoped<SchoolList>();
        services.AddScoped<ReadSchool>();
        services.AddScoped<TeacherList>();
        services.AddScoped<ReadTeacher>();
        services.AddScoped<Disclose>();
        services.AddScoped<EditTeacher>();
        services.AddScoped<IHomeTasks, RegistryTasks>();
        services.AddScoped<IHomeTasks, ImportTasks>();
        services.AddImport<RegistryDbContext, SchoolsImport>(Name);
        services.AddImport<RegistryDbContext, TeachersImport>(Name);
        services.AddSubscriber<RegistryDbContext, RoundClosed, MoveAppointed>("registry.move-appointed");
        services.AddSubscriber<RegistryDbContext, ExchangeApproved, RecordExchange>("registry.record-exchange");
        services.AddSubscriber<RegistryDbContext, ExchangeEnded, EndExchange>("registry.end-exchange");
    }

    public IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>
    {
        ["ux_teachers_staff_number"] = "这个教职工号已经有人使用。请核对后重填。",
        ["ux_teachers_id_number"] = "这个证件号已经登记在另一位教职工名下。请核对后重填。",
        ["ux_school_spells_open"] = "这位教职工还有一段没有结束的任职经历。请先填写它的结束日期。",
        ["ux_school_spells_document"] = "这份聘任文件已经记入任职经历。",
        ["ux_certificates_number"] = "这本教师资格证已经登记。",
        ["ux_appraisals_year"] = "这一年度的考核已经登记。",
        ["ux_class_teacher_years_year"] = "这一学年的班主任经历已经登记。",
        ["ux_retirement_choices_teacher"] = "这位教职工已经登记弹性退休，请刷新页面查看。",
        ["ux_schools_code"] = "这个学校标识码已经有学校使用。请核对后重填。",
        ["ux_schools_name"] = "本区已有同名的学校。请核对后重填。",
        ["ux_clusters_name"] = "本区已有同名的学区。",
    };

    public IEnumerable<MenuEntry> Menu =>
    [
        new(Title, "/Registry", "users", "registry.read", Order: 10),
        new("我的档案", "/Registry/Me", "id-badge-2", "registry.own", Order: 11),
    ];

    public IEnumerable<Permission> Permissions =>
    [
        new("registry.read", "查看教师与学校", Role.CityOfficer, Role.DistrictOfficer, Role.Principal, Role.Inspector),
        new("registry.edit", "修改教师基本信息", Role.DistrictOfficer, Role.Principal),
        new("registry.import", "批量导入教师和学校", Role.DistrictOfficer, Role.Principal),
        new("registry.disclose", "查看证件号和电话", Role.DistrictOfficer, Role.Principal),
        new("registry.own", "查看本人档案", Role.Teacher),
    ];
}
