using Workforce.Access.Contracts;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Documents;
using Workforce.Platform.Sheets;

namespace Workforce.Ethics.Features.Ethics.Cases;

/// <summary>The documents of a case from seeds/templates.</summary>
internal sealed class CasePapers(DocumentTemplates templates, CodeTables codes, IOrganisation organisation)
{
    public async Task<Document> RightsAsync(CaseAct act, DateOnly on, CancellationToken ct) => templates.Render("ethics-rights", new Dictionary<string, object?>
    {
        ["unit"] = await UnitAsync(act.Case, DecidingUnit.Department, ct), ["number"] = act.Case.Number, ["name"] = act.Case.TeacherName, ["school"] = act.Case.SchoolName,
        ["violation"] = Violation(act.Case.Violation), ["until"] = act.Policy.HearingRequest.After(on, act.Days), ["on"] = on,
    });

    public async Task<Document> DecisionAsync(CaseAct act, DecideForm form, Measures measures, DecidingUnit unit, string number, DateOnly on, DateOnly? sanctionEnds, DateOnly? barEnds, CancellationToken ct) => templates.Render("ethics-decision", new Dictionary<string, object?>
    {
        ["unit"] = await UnitAsync(act.Case, unit, ct), ["number"] = number, ["name"] = act.Case.TeacherName, ["school"] = act.Case.SchoolName, ["facts"] = form.Facts!.Trim(), ["reasons"] = form.Reasons!.Trim(), ["basis"] = form.Basis!.Trim(),
        ["violations"] = string.Join("；", form.Violations.Select(Violation)), ["measures"] = MeasureText.Of(measures, sanctionEnds, barEnds).Select(Line), ["on"] = on,
        ["bodies"] = string.Join("、", AppealBodies.Against(unit, act.Case.IsPublic).Select(b => b.Title())), ["days"] = act.Policy.AppealWithin.Days, ["heavy"] = measures.Sanction >= SanctionKind.LowerPost,
    });

    public async Task<Document> AnswerAsync(CaseAct act, Decision decision, CaseAppeal appeal, CancellationToken ct) => templates.Render("ethics-appeal-answer", new Dictionary<string, object?>
    {
        ["unit"] = appeal.Body.IsInHouse() ? await UnitAsync(act.Case, DecidingUnit.Department, ct) : appeal.Body.Title(), ["number"] = decision.Number, ["name"] = act.Case.TeacherName, ["outcome"] = appeal.State.Title(), ["answer"] = appeal.Answer,
        ["measures"] = (appeal.State == AppealState.Changed ? MeasureText.Of(decision.Measures, decision.SanctionEndsOn, decision.BarEndsOn) : []).Select(Line), ["on"] = appeal.AnsweredOn!.Value,
    });

    public async Task<Document> LiftingAsync(CaseAct act, Decision decision, string words, DateOnly on, CancellationToken ct) => templates.Render("ethics-lifting", new Dictionary<string, object?>
    {
        ["unit"] = await UnitAsync(act.Case, decision.Unit, ct), ["number"] = decision.Number, ["name"] = act.Case.TeacherName, ["school"] = act.Case.SchoolName, ["sanction"] = decision.Measures.Sanction.Title(),
        ["decided"] = decision.DecidedOn, ["ended"] = decision.SanctionEndsOn!.Value, ["words"] = words, ["bar"] = decision.BarEndsOn is { } bar && bar > on ? bar : (object?)null, ["on"] = on,
    });

    /// <summary>The record of service; made from what was served whenever it is printed.</summary>
    public Document Service(ServedPaper paper, string name, string number) => templates.Render("ethics-service", new Dictionary<string, object?>
    {
        ["title"] = paper.Title, ["number"] = number, ["name"] = name, ["manner"] = paper.Manner.Title(), ["receipt"] = paper.Receipt, ["server"] = paper.ServedBy, ["on"] = paper.ServedOn, ["hash"] = paper.Sha256,
    });

    public ServedPaper Served(CaseAct act, PaperKind kind, Document document, ActForm form, DateOnly on, DateOnly? appealBy, IReadOnlyList<AppealBody> bodies) => new()
    {
        Id = new(Guid.NewGuid()), CaseId = act.Case.Id, DistrictId = act.Case.DistrictId, TeacherId = act.Case.TeacherId, Kind = kind, Title = kind.Title(), Document = document.Html, Sha256 = document.Sha256,
        ServedOn = on, Manner = form.Manner, Receipt = string.IsNullOrWhiteSpace(form.Receipt) ? null : form.Receipt.Trim(), ServedBy = act.Change.By.Name, AppealBy = appealBy, Bodies = bodies,
    };

    private string Violation(string code) => codes["ethics-violation"].Find(code)?.Name ?? code;

    private static IReadOnlyDictionary<string, object?> Line(string text) => new Dictionary<string, object?> { ["text"] = text };

    private async Task<string> UnitAsync(Case about, DecidingUnit unit, CancellationToken ct) =>
        unit == DecidingUnit.School ? about.SchoolName : (await organisation.FindDistrictAsync(about.DistrictId, ct))?.Name + "教育局";
}
