using System.Globalization;
using Workforce.Access.Contracts;
using Workforce.Platform.Documents;
using Workforce.Platform.Sheets;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.Rules;

namespace Workforce.Rotation.Features.Rotation.Appointments;

/// <summary>Writes the appointment (聘任通知书) of one teacher.</summary>
internal sealed class AppointmentDocument(DocumentTemplates templates, CodeTables codes)
{
    /// <param name="serial">Its place in the round, from 1.</param>
    public Appointment Make(Round round, District district, Entrant entrant, Post post, int serial, DateTimeOffset now)
    {
        var number = $"{round.Key}-{serial.ToString("0000", CultureInfo.InvariantCulture)}";
        var document = templates.Render("rotation-appointment", new Dictionary<string, object?>
        {
            ["district"] = district.Name,
            ["round"] = round.Name,
            ["number"] = number,
            ["name"] = entrant.Name,
            ["staff_number"] = entrant.StaffNumber,
            ["from"] = entrant.HomeSchoolName,
            ["to"] = post.SchoolName,
            ["stage"] = codes["stage"].Find(post.Stage)?.Name ?? post.Stage,
            ["subject"] = codes["subject"].Find(post.Subject)?.Name ?? post.Subject,
            ["post"] = post.Code,
            ["level"] = LevelGoesByTheRule.Of(round.Policy.Values.PostLevelRule, entrant, post) is { } level ? codes["post-level-group"].Find(level.Level)?.Name : null,
            ["effective"] = round.Dates.EffectiveOn,
            ["term_years"] = round.Policy.Values.ContractTermYears,
            ["stays"] = post.OfferedBy == entrant.HomeSchoolId,
            ["issued"] = Platform.Calendars.Calendar.On(now),
            ["fingerprint"] = round.Fingerprint,
        });
        return new()
        {
            Id = new(Guid.CreateVersion7()),
            RoundId = round.Id,
            DistrictId = round.DistrictId,
            EntrantId = entrant.Id,
            TeacherId = entrant.TeacherId,
            SchoolId = post.OfferedBy,
            HomeSchoolId = entrant.HomeSchoolId,
            PostId = post.Id,
            Number = number,
            EffectiveOn = round.Dates.EffectiveOn,
            Document = document.Html,
            Sha256 = document.Sha256,
            MadeAt = now,
        };
    }
}
