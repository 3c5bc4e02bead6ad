using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Entrants;

/// <summary>Takes in a whole list, such as a school's 落聘名单. One number that nobody has refuses the list, so that none is left out unseen.</summary>
internal sealed class AddByStaffNumber(AddEntrants add, ITeacherDirectory teachers)
{
    private const int Named = 20;

    public async Task<int> HandleAsync(RoundId round, DistrictId district, string? typed, EntrantBasis basis, Change change, CancellationToken ct)
    {
        var numbers = StaffNumberList.Parse(typed);
        var found = await teachers.ByStaffNumberAsync(district, numbers, ct);
        var unknown = numbers.Where(number => !found.ContainsKey(number)).ToList();
        if (unknown.Count > 0)
            throw new RuleBrokenException("本区没有这 {0} 个工号：{1}。请改正后再提交，这次没有选入任何人。", unknown.Count, string.Join("、", unknown.Take(Named)) + (unknown.Count > Named ? " …" : ""));
        return await add.HandleAsync(round, found.Values.ToList(), basis, change, ct);
    }
}
