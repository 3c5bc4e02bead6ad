using Microsoft.Extensions.Localization;
using Workforce.Platform.Actors;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;
using Workforce.Platform.Sheets.Pages;
using Workforce.Registry.Data;
using Workforce.Registry.Features.Registry.Imports;

namespace Workforce.Registry.Home;

/// <summary>Workbooks of teachers and schools that she handed in and has not decided on.</summary>
internal sealed class ImportTasks(ImportDesk<RegistryDbContext> desk, IStringLocalizer<Texts> texts) : IHomeTasks
{
    public async Task<IReadOnlyList<HomeTask>> ForAsync(Actor actor, CancellationToken ct) => actor.Role is Role.DistrictOfficer or Role.Principal
        ? [.. (await desk.WaitingAsync(actor.AccountId, ct)).AsTasks(texts, ImportAddress.ListOf, ImportAddress.Of)]
        : [];
}
