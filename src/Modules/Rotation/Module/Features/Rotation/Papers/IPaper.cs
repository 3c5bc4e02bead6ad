using Workforce.Rotation.Data;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>
/// A list or form of a round under its published title. Registered as IPaper, it stands in the round's catalogue, prints on
/// A4 and comes as a workbook. Cells are Chinese whatever the reader's language: a paper is a document.
/// </summary>
internal interface IPaper
{
    /// <summary>Part of its address, "direct".</summary>
    string Key { get; }

    /// <summary>A word of <see cref="Domain.Plans.RoundStages"/> or <see cref="PaperStages"/>; it is offered when the round's plan has the stage.</summary>
    string Stage { get; }

    /// <summary>Chinese, and a key of the texts; a district's own title for it comes from the policy value rotation.paper_titles.</summary>
    string Title { get; }

    PaperReaders Readers => PaperReaders.Bureau | PaperReaders.School;

    PaperLayout Layout => PaperLayout.List;

    /// <summary>Printed across the long side.</summary>
    bool Landscape => false;

    /// <summary>Who signs at the foot, or in the boxes of a form.</summary>
    IReadOnlyList<string> Signatures => PaperSigns.OfList;

    /// <summary>A sentence when there is nothing to print yet; null when there is.</summary>
    string? NotYet(Round round, PaperReaders reader) => null;

    /// <summary>A line under the table, in Chinese: the rule it rests on, how long it is posted.</summary>
    string? Note(Round round) => null;

    /// <summary>Reads the rows in a few set-based queries, under the reader's reach.</summary>
    Task<PaperTable> TableAsync(RotationDbContext db, PaperScope scope, CancellationToken ct);
}
