using Workforce.Access.Contracts;
using Workforce.Platform.Documents;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Contracts;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.EmploymentContracts;

/// <summary>Writes an employment contract (聘用合同). What nobody knows here is left blank to be filled in by hand.</summary>
internal sealed class ContractDocument(DocumentTemplates templates, Names names)
{
    public Document Render(Round round, District district, Appointment appointment, Entrant entrant, Post post, ContractTerm term)
    {
        var level = LevelGoesByTheRule.Of(round.Policy.Values.PostLevelRule, entrant, post)?.Level;
        return templates.Render("rotation-contract", new Dictionary<string, object?>
        {
            ["number"] = NumberOf(appointment),
            ["district"] = district.Name,
            ["employer"] = post.SchoolName,
            ["name"] = entrant.Name,
            ["staff_number"] = entrant.StaffNumber,
            ["round"] = round.Name,
            ["appointment"] = appointment.Number,
            ["stage"] = names.Canonical("stage", post.Stage),
            ["subject"] = names.Canonical("subject", post.Subject),
            ["level"] = level is null ? null : names.Canonical("post-level-group", level),
            ["starts"] = term.StartsOn,
            ["ends"] = term.EndsOn,
            ["years"] = term.Years,
            ["until_retirement"] = term.UntilRetirement,
            ["probation_months"] = term.ProbationMonths,
        });
    }

    public static string NumberOf(Appointment appointment) => appointment.Number + "-HT";
}
