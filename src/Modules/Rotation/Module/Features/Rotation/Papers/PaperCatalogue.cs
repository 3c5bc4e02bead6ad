using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Papers;

/// <summary>All papers of a round for one reader.</summary>
internal sealed record PaperCatalogue(Round Round, PaperReaders Reader, IReadOnlyList<IPaper> Papers, IReadOnlyList<PaperPage> Pages)
{
    public static PaperCatalogue Of(PaperDesk desk, Round round, PaperReaders reader) => new(round, reader, desk.Of(round, reader).ToList(), PaperPage.Of(round, reader));
}
