using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Platform.Data;
using Workforce.Platform.Events;
using Workforce.Platform.Files;
using Workforce.Platform.Progress;
using Workforce.Platform.Units;

namespace Workforce.Platform.Sheets.Imports;

public static class ImportServices
{
    /// <summary>Lets a module take in a workbook. Its DbContext must map the tables with <see cref="ImportMapping.MapsImports"/>.</summary>
    public static IServiceCollection AddImport<TDb, TImport>(this IServiceCollection services, string module)
        where TDb : ModuleDbContext where TImport : WorkbookImport<TDb>
    {
        services.AddSingleton<WorkbookImport<TDb>, TImport>();
        if (services.Any(s => s.ServiceType == typeof(ImportDesk<TDb>)))
            return services;
        services.AddScoped(p => new ImportDesk<TDb>(
            module, p.GetRequiredService<Work<TDb>>(), p.GetRequiredService<FileStore>(), p.GetRequiredService<ProgressRows>(), p.GetRequiredService<CodeTables>(), p.GetServices<WorkbookImport<TDb>>()));
        services.AddScoped<ImportCheck<TDb>>();
        services.AddScoped<ImportCommit<TDb>>();
        services.AddScoped<ClearImportRows<TDb>>();
        services.AddSingleton(new ImportRowsClearing(queue => queue.Enqueue<ClearImportRows<TDb>>(job => job.RunAsync(CancellationToken.None))));
        services.AddSubscriber<TDb, ImportAsked, ImportWork<TDb>>($"{module}.import");
        return services;
    }
}
