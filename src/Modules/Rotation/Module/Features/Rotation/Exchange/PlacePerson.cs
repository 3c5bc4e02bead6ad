using Workforce.Platform.Changes;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain.Exchange;

namespace Workforce.Rotation.Features.Rotation.Exchange;

internal sealed class PlacePerson(Work<RotationDbContext> work, ISchoolDirectory schools, ExchangeKinds kinds)
{
    public async Task HandleAsync(ExchangeId id, ExchangeMoveId move, PlaceForm form, Change change, CancellationToken ct)
    {
        var kind = kinds.Find(form.Kind) ?? throw new RuleBrokenException("没有这种交流形式。");
        await work.ChangeAsync(change, async db =>
        {
            var year = await db.ExchangeYears.OneAsync(y => y.Id == id, ct);
            year.MustBeOpen();
            var person = await db.ExchangeMoves.OneAsync(m => m.Id == move && m.ExchangeId == id, ct);
            db.Entry(person).Property(m => m.Version).OriginalValue = form.Version;
            var to = new SchoolId(form.To!.Value);
            var cards = await schools.FindAsync([to, person.SchoolId], ct);
            if (!cards.TryGetValue(to, out var card) || card.DistrictId != person.DistrictId)
                throw new RuleBrokenException("没有这所接收学校，请从列表里选择。");
            if (!kind.Service && !person.WasEligible)
                throw new RuleBrokenException("{0}不在符合交流条件的名单上；支教、走教等服务型流动才不限名单。", person.Name);
            var why = string.IsNullOrWhiteSpace(form.Why) ? null : form.Why.Trim();
            PlacingMustBeAllowed.Check(person, kind, cards[person.SchoolId], card, form.BeginsOn!.Value, form.EndsOn, form.MovesRelation, why, year.Rules.Values);
            person.Place(kind, card, form.BeginsOn.Value, form.EndsOn, form.MovesRelation, why);
        }, ct);
    }
}
