using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Workforce.Access.Contracts;
using Workforce.Platform.Actors;
using Workforce.Platform.Units;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;
using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>Hands out the papers of a round to whoever may read them.</summary>
internal sealed class PaperDesk(IEnumerable<IPaper> papers, Work<RotationDbContext> work, IOrganisation organisation, ISchoolDirectory schools, Platform.Calendars.Calendar calendar)
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public IEnumerable<IPaper> Of(Round round, PaperReaders reader) => papers.Where(paper => paper.Readers.HasFlag(reader) && PaperStages.Has(round, paper.Stage));

    public static PaperReaders ReaderOf(Actor actor) => actor.Role switch
    {
        Role.DistrictOfficer or Role.CityOfficer => PaperReaders.Bureau,
        Role.Principal => PaperReaders.School,
        Role.Teacher => PaperReaders.Teacher,
        _ => PaperReaders.None,
    };

    public static string TitleOf(IPaper paper, Round round) => round.Policy.Values.PaperTitles.GetValueOrDefault(paper.Key) ?? paper.Title;

    /// <summary>The schools the bureau may ask for one by one.</summary>
    public async Task<IReadOnlyList<SchoolCard>> SchoolsAsync(RoundId id, CancellationToken ct) =>
        await schools.InDistrictAsync(await work.ReadAsync(db => db.Rounds.Where(r => r.Id == id).Select(r => r.DistrictId).OneAsync(ct), ct), ct);

    /// <param name="school">Which school the bureau asks for; a principal always gets her own.</param>
    /// <returns>Null when there is no such paper for the reader.</returns>
    public async Task<PaperSheet?> FindAsync(RoundId id, string key, Guid? school, Actor actor, CancellationToken ct)
    {
        var reader = ReaderOf(actor);
        SchoolId? asked = reader == PaperReaders.School ? new(actor.Reach.SchoolId ?? Guid.Empty) : school is { } typed ? new(typed) : null;
        TeacherId? teacher = reader == PaperReaders.Teacher ? new(actor.Reach.TeacherId ?? Guid.Empty) : null;
        var found = await work.ReadAsync(async db =>
        {
            if (await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } round)
                return null;
            if (Of(round, reader).SingleOrDefault(paper => paper.Key == key) is not { } paper || paper.NotYet(round, reader) is not null)
                return null;
            var table = await InChineseAsync(() => paper.TableAsync(db, new(round, reader, teacher is null ? asked : null, teacher), ct));
            return teacher is not null && table.Rows.Count == 0 ? null : new Found(round, paper, table);
        }, ct);
        return found is null ? null : await SheetAsync(found, asked, ct);
    }

    // The culture set here ends with this method.
    private static async Task<PaperTable> InChineseAsync(Func<Task<PaperTable>> read)
    {
        CultureInfo.CurrentUICulture = Chinese;
        return await read();
    }

    private async Task<PaperSheet> SheetAsync(Found found, SchoolId? school, CancellationToken ct)
    {
        var (round, paper, table) = found;
        var place = school is { } asked && (await schools.FindAsync([asked], ct)).GetValueOrDefault(asked) is { } card
            ? card.Name
            : (await organisation.FindDistrictAsync(round.DistrictId, ct))?.Name ?? "";
        return new(TitleOf(paper, round), paper.Title, place, PaperSheet.YearOf(round.SchoolYear), calendar.Today, table)
        {
            Layout = paper.Layout, Landscape = paper.Landscape, Signatures = paper.Signatures, Note = paper.Note(round),
        };
    }

    private sealed record Found(Round Round, IPaper Paper, PaperTable Table);
}
