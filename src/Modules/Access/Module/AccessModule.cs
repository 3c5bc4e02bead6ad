using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Workforce.Access.Contracts;
using Workforce.Access.Data;
using Workforce.Access.Demo;
using Workforce.Access.Domain;
using Workforce.Access.Features.Access;
using Workforce.Access.Features.Access.Accounts;
using Workforce.Access.Features.Access.Delegations;
using Workforce.Access.Features.Access.Me;
using Workforce.Access.Features.Access.Organisation;
using Workforce.Access.Features.Access.SignIn;
using Workforce.Access.Organisation;
using Workforce.Access.Policy;
using Workforce.Access.Sessions;
using Workforce.Access.Subscriptions;
using Workforce.Platform.Actors;
using Workforce.Platform.Data;
using Workforce.Platform.Demo;
using Workforce.Platform.Events;
using Workforce.Platform.Modules;
using Workforce.Registry.Contracts;

namespace Workforce.Access;

public sealed class AccessModule : IModule
{
    public string Name => "access";
    public string Title => "账号与权限";
    public Type DbContext => typeof(AccessDbContext);
    public Type Texts => typeof(Texts);

    public void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<AccessDbContext>(Name);
        services.AddScoped<IOrganisation, OrganisationTree>();
        services.AddScoped<IStaffAccounts, StaffAccounts>();
        services.AddScoped<AccessPolicies>();
        AddIdentity(services, configuration);
        AddUseCases(services);
        DemoDoor.In(configuration).Hang(services);
        services.AddScoped<DemoPeople>();
        services.AddScoped<IDemoSeed, DemoAccounts>();
        services.AddScoped<IFoundation, FoundCity>();
        services.AddScoped<IHomeTasks, AccessTasks>();
        services.AddSubscriber<AccessDbContext, TeachersMoved, FollowTeachers>("access.follow-teachers");
    }

    public void Use(IApplicationBuilder app)
    {
        app.ApplicationServices.GetRequiredService<DemoDoor>().RefuseOutside(app.ApplicationServices.GetRequiredService<IHostEnvironment>());
        KeyEncryption.WarnWhenKeysAreReadable(app.ApplicationServices);
        app.UseAuthentication();
        app.UseMiddleware<ActorOfSession>();
        app.UseMiddleware<FirstThings>();
        app.UseAuthorization();
    }

    public IEnumerable<MenuEntry> Menu =>
    [
        new("代理", "/Access/Delegations", "user-share", Permissions.Delegate, Order: 90),
        new("账号", "/Access/Accounts", "shield-lock", Permissions.Accounts, Order: 91),
        new("组织机构", "/Access/Organisation", "sitemap", Permissions.Organisation, Order: 92),
        new("变更记录", "/Access/Changes", "history", Permissions.Audit, Order: 93),
        new("登录记录", "/Access/SignIns", "login", Permissions.Audit, Order: 94),
    ];

    IEnumerable<Permission> IModule.Permissions =>
    [
        new(Permissions.Delegate, "委托代理", Role.Principal),
        new(Permissions.Accounts, "管理账号与角色", Role.SecurityAdministrator),
        new(Permissions.Organisation, "维护组织机构", Role.SystemAdministrator),
        new(Permissions.Audit, "查看变更与登录记录", Role.AuditAdministrator),
    ];

    public IReadOnlyDictionary<string, string> Constraints => new Dictionary<string, string>
    {
        ["one_administrator_role_per_person"] = "系统、安全、审计三类管理员须由不同的人担任。",
        ["login_name_is_taken"] = "这个登录名已被使用，请换一个。",
        ["region_code_is_taken"] = "这个行政区划代码已被使用。",
    };

    private static void AddUseCases(IServiceCollection services)
    {
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<SignInWithCode>();
        services.AddScoped<SignInAsDemo>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<StartSecondFactor>();
        services.AddScoped<ChangeSecondFactor>();
        services.AddScoped<CreateAccount>();
        services.AddScoped<AdministerAccount>();
        services.AddScoped<AssignRole>();
        services.AddScoped<EndRole>();
        services.AddScoped<RolePlaces>();
        services.AddScoped<NameStandIn>();
        services.AddScoped<EndDelegation>();
        services.AddScoped<KeepUnit>();
    }

    private static void AddIdentity(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSessionCookies();
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>().AddSignInManager().AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.Replace(ServiceDescriptor.Scoped<ISecurityStampValidator, SessionCheck>());
        services.AddScoped<HeldRoles>();
        services.AddScoped<RegistryLookup>();
        services.AddScoped<Session>();
        services.AddScoped<IConfirmIdentity, ConfirmIdentity>();
        services.AddSingleton<SecondFactorTicket>();
        services.AddSingleton<AuthenticatorKeys>();
        services.AddAuthorization();
        services.AddSingleton<IConfigureOptions<AuthorizationOptions>, PermissionPolicies>();
        services.AddDataProtection().SetApplicationName("Workforce").EncryptKeys(configuration);
        services.AddSingleton<IXmlRepository, KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((keys, repository) => keys.XmlRepository = repository);
    }
}
