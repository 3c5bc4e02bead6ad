using System.Globalization;
using Workforce.Access.Contracts;
using Workforce.Platform.Documents;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Adjustments;

namespace Workforce.Rotation.Features.Rotation.Adjustments;

/// <summary>Writes the public notice of an adjustment (调剂方案) and the letter to each person (调剂通知书).</summary>
internal sealed class AdjustmentDocuments(DocumentTemplates templates, CodeTables codes)
{
    internal sealed record Line(ProposedPlace Place, Entrant Entrant, Post Post);

    public Document Notice(Round round, District district, IReadOnlyList<Line> lines, Term length, DateOnly opens, DateOnly closes, DateOnly answerDue, string proposal) => templates.Render("rotation-adjustment-notice", new Dictionary<string, object?>
    {
        ["district"] = district.Name,
        ["round"] = round.Name,
        ["opens"] = opens,
        ["closes"] = closes,
        ["days"] = length.Days,
        ["working"] = length.IsWorkingDays,
        ["answer_due"] = answerDue,
        ["count"] = lines.Count,
        ["proposal"] = proposal,
        ["rows"] = lines.OrderBy(line => line.Post.SchoolName, StringComparer.Ordinal).ThenBy(line => line.Post.Code, StringComparer.Ordinal).ThenBy(line => line.Entrant.StaffNumber, StringComparer.Ordinal).Select(line => (IReadOnlyDictionary<string, object?>)new Dictionary<string, object?>
        {
            ["from"] = line.Entrant.HomeSchoolName,
            ["name"] = line.Entrant.Name,
            ["school"] = line.Post.SchoolName,
            ["subject"] = Teaches(line.Post),
            ["post"] = line.Post.Code,
        }).ToList(),
    }, DocumentLimits.WholeDistrict);

    /// <param name="serial">Its place in the adjustment, from 1.</param>
    public AdjustmentOffer Offer(Round round, Adjustment adjustment, District district, Line line, int serial, DateOnly answerDue, DateTimeOffset now)
    {
        var number = $"{round.Key}-T{serial.ToString("0000", CultureInfo.InvariantCulture)}";
        var letter = templates.Render("rotation-adjustment-letter", new Dictionary<string, object?>
        {
            ["district"] = district.Name,
            ["round"] = round.Name,
            ["number"] = number,
            ["name"] = line.Entrant.Name,
            ["staff_number"] = line.Entrant.StaffNumber,
            ["from"] = line.Entrant.HomeSchoolName,
            ["to"] = line.Post.SchoolName,
            ["subject"] = Teaches(line.Post),
            ["post"] = line.Post.Code,
            ["kilometres"] = line.Place.Metres is { } metres ? PairRules.Kilometres(metres) : null,
            ["effective"] = round.Dates.EffectiveOn,
            ["answer_due"] = answerDue,
            ["issued"] = Platform.Calendars.Calendar.On(now),
        });
        return new()
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = round.Id,
            AdjustmentId = adjustment.Id,
            DistrictId = round.DistrictId,
            EntrantId = line.Entrant.Id,
            TeacherId = line.Entrant.TeacherId,
            SchoolId = line.Post.OfferedBy,
            HomeSchoolId = line.Entrant.HomeSchoolId,
            PostId = line.Post.Id,
            Metres = line.Place.Metres,
            Why = line.Place.Why,
            Number = number,
            Document = letter.Html,
            Sha256 = letter.Sha256,
            OfferedAt = now,
            DueOn = answerDue,
        };
    }

    private string Teaches(Post post) => (codes["stage"].Find(post.Stage)?.Name ?? post.Stage) + (codes["subject"].Find(post.Subject)?.Name ?? post.Subject);
}
