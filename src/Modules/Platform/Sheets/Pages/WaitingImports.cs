using Microsoft.Extensions.Localization;
using Workforce.Platform.Modules;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Platform.Sheets.Pages;

/// <summary>Imports that wait for a decision, as they stand on the home page.</summary>
public static class WaitingImports
{
    /// <summary>One task for each list of imports: it leads to the import itself, or to the list when there are several.</summary>
    public static IEnumerable<HomeTask> AsTasks(this IEnumerable<Import> waiting, IStringLocalizer texts, Func<Import, string> list, Func<Import, string> address) =>
        waiting.GroupBy(list).Select(group => group.ToList() is [var only]
            ? new HomeTask(texts["导入等您确认"], texts["“{0}”已核对：新增 {1:N0} 行，更新 {2:N0} 行。", only.FileName, only.Summary.Added, only.Summary.Changed], address(only), "file-import")
            : new HomeTask(texts["导入等您确认"], texts["已核对，确认导入或放弃。"], group.Key, "file-import", group.Count()));
}
