using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Platform.Policy;
using Workforce.Platform.Units;
using Workforce.Staffing.Data;
using Workforce.Staffing.Domain.Standards;

namespace Workforce.Staffing.Features.Staffing.Norms;

/// <summary>A standard that the bureau enters for its own region or one above it. What it computed before keeps the standard of its day.</summary>
internal sealed class EnterStandard(Work<StaffingDbContext> work, Names names)
{
    /// <summary>Entered by officers from a document they hold.</summary>
    public const string Typed = "O";

    public async Task HandleAsync(District district, NormForm form, StandardDocument? from, Change change, CancellationToken ct)
    {
        if (form.Region == RegionCode.Country || !RegionCode.Upwards(district.RegionCode).Contains(form.Region!))
            throw new RuleBrokenException("只能录入本省、本市、本区县的标准。");
        var rows = form.Rows.Where(r => !string.IsNullOrEmpty(r.Method) || r.Ratio is not null || r.PerClass is not null || r.Least is not null).ToList();
        if (rows.Count == 0)
            throw new RuleBrokenException("至少录入一条规则。");
        foreach (var row in rows)
            Check(row);
        var document = new StandardDocument
        {
            Key = Data.Standards.Keys[0], Name = form.Name!.Trim(), Number = string.IsNullOrWhiteSpace(form.Number) ? null : form.Number.Trim(), Region = form.Region!, ValidFrom = form.ValidFrom!.Value, Source = form.Source!.Trim(), Grade = Typed,
            Rules = rows.Select(r => r.Rule()).ToList(),
            NonTeachingPercent = form.NonTeaching.Where(n => n.Value is > 0 and <= 100 && names.Has("stage", n.Key)).ToDictionary(n => n.Key, n => n.Value!.Value),
            Additions = from?.Additions ?? [], Leadership = from?.Leadership ?? [],
        };
        await work.ChangeAsync(change, db =>
        {
            db.Add(new EnteredStandard { Id = new(Guid.CreateVersion7()), DistrictId = district.Id, Region = document.Region, ValidFrom = document.ValidFrom, Document = document, Reason = form.Reason!.Trim(), EnteredBy = change.By.Name, EnteredAt = change.At });
            return Task.CompletedTask;
        }, ct);
    }

    private void Check(NormRow row)
    {
        if (string.IsNullOrEmpty(row.Stage) || !names.Has("stage", row.Stage) || !names.Has("locality", row.Area) || !names.Has("pupil-category", row.Category) || !QuotaMethods.All.ContainsKey(row.Method ?? "") || row.Method == QuotaMethods.Workload)
            throw new RuleBrokenException("没有这个学段、区域、类别或方法。");
        if (row.Ratio is <= 0 or > 200 || row.PerClass is <= 0 or > 20 || row.Least is < 0)
            throw new RuleBrokenException("{0}：比例、每班人数要大于 0。", names.Of("stage", row.Stage));
        var (ratio, perClass, least) = (row.Ratio is not null, row.PerClass is not null, row.Least is not null);
        var complete = row.Method switch
        {
            QuotaMethods.Ratio => ratio,
            QuotaMethods.Class => perClass,
            QuotaMethods.Max => ratio && perClass,
            QuotaMethods.FixedMin => least,
            _ => ratio && perClass && least,
        };
        if (!complete)
            throw new RuleBrokenException("{0}：这种方法还缺数值。", names.Of("stage", row.Stage));
    }
}
