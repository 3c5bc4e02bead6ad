using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Data;
using Workforce.Access.Domain;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;

namespace Workforce.Access.Features.Access.Organisation;

/// <summary>Adds a district to a city, or renames a city or district. A region code never changes: policy values hang on it.</summary>
internal sealed partial class KeepUnit(Work<AccessDbContext> work)
{
    /// <param name="Id">The unit to rename; null for a new district.</param>
    /// <param name="CityId">The city of a new district.</param>
    public sealed record Input(Guid? Id, Guid? CityId, string? RegionCode, string? Name, string? EnglishName, uint? Version);

    public async Task HandleAsync(Input input, Change change, CancellationToken ct)
    {
        var (name, english) = (Read(input.Name), Read(input.EnglishName));
        await work.ChangeAsync(change, async db =>
        {
            if (input.Id is { } id)
            {
                var unit = await db.Units.SingleOrDefaultAsync(u => u.Id == new UnitId(id), ct) ?? throw new RuleBrokenException("没有这个机构。");
                db.Entry(unit).Property(u => u.Version).OriginalValue = input.Version ?? 0;
                (unit.Name, unit.EnglishName) = (name, english);
                return;
            }
            var city = await db.Units.SingleOrDefaultAsync(u => u.Id == new UnitId(input.CityId ?? Guid.Empty) && u.Kind == UnitKind.City, ct) ?? throw new RuleBrokenException("请选择区县所属的市。");
            var code = input.RegionCode?.Trim() ?? "";
            if (!SixDigits().IsMatch(code) || code[..4] != city.RegionCode[..4] || code == city.RegionCode)
                throw new RuleBrokenException("区县的行政区划代码为六位数字，前四位与所属市相同（{0}）。", city.RegionCode[..4]);
            db.Units.Add(new() { Id = new(Guid.CreateVersion7()), Kind = UnitKind.District, ParentId = city.Id, RegionCode = code, Name = name, EnglishName = english });
        }, ct);
    }

    private static string Read(string? typed) => typed?.Trim() is { Length: > 0 and <= 64 } name && !name.Any(c => char.IsControl(c) || char.IsSurrogate(c))
        ? name : throw new RuleBrokenException("请填写中英文名称，各不超过 64 个字。");

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex SixDigits();
}
