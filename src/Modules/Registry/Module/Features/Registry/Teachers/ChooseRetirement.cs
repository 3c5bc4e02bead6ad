using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Calendars;
using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Registry.Data;
using Workforce.Registry.Directories;
using Workforce.Registry.Domain;

namespace Workforce.Registry.Features.Registry.Teachers;

/// <summary>Records a known early or late retirement, or takes it back.</summary>
internal sealed class ChooseRetirement(Work<RegistryDbContext> work, RetirementRules rules)
{
    public async Task HandleAsync(Teacher teacher, Input input, Change change, CancellationToken ct)
    {
        var today = Calendar.On(change.At);
        var policy = await rules.OfAsync(teacher.DistrictId, today, ct);
        if (policy.RetirementFlexible is not { } rule || RetirementMonths.Of(policy, teacher.BornOn, teacher.Sex, teacher.OriginalRetirementAge, teacher.WorkStartedOn) is not { } months)
            throw new RuleBrokenException("没有适用的退休规则，不能登记弹性退休。");
        if (!DateOnly.TryParseExact(input.Month + "-01", "yyyy-MM-dd", out var retiresOn) || input.NoticedOn is not { } noticed)
            throw new RuleBrokenException("请填写退休月份和书面告知的日期。");
        if (noticed > today)
            throw new RuleBrokenException("书面告知的日期不能在今天以后。");
        ChoiceKeepsWithinTheRule.Check(retiresOn, noticed, months, rule);
        await work.ChangeAsync(change, async db =>
        {
            if (await db.RetirementChoices.AnyAsync(c => c.TeacherId == teacher.TeacherId, ct))
                throw new RuleBrokenException("这位教职工已经登记弹性退休，请刷新页面查看。");
            db.Add(new RetirementChoice { Id = Guid.CreateVersion7(), TeacherId = teacher.TeacherId, DistrictId = teacher.DistrictId, RetiresOn = retiresOn, NoticedOn = noticed });
        }, ct);
    }

    public Task WithdrawAsync(TeacherId id, Change change, CancellationToken ct) => work.ChangeAsync(change, async db =>
    {
        if (await db.RetirementChoices.SingleOrDefaultAsync(c => c.TeacherId == id, ct) is { } choice)
            db.Remove(choice);
    }, ct);

    internal sealed class Input
    {
        /// <summary>"2031-05".</summary>
        [Required(ErrorMessage = "请填写退休月份。")]
        public string Month { get; set; } = "";

        [Required(ErrorMessage = "请填写书面告知的日期。")]
        public DateOnly? NoticedOn { get; set; }

        [Required(ErrorMessage = "请写明依据。"), StringLength(200, ErrorMessage = "依据最多 200 字。")]
        public string Reason { get; set; } = "";
    }
}
