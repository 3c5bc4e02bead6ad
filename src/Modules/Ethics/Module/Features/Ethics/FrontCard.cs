namespace Workforce.Ethics.Features.Ethics;

/// <param name="Title">Already in the reader's language, as is <paramref name="Sentence"/>.</param>
/// <param name="Count">How many things wait; null where nothing is counted.</param>
/// <param name="Icon">Tabler icon name without the "ti-" prefix.</param>
internal sealed record FrontCard(string Title, string Sentence, string Path, string Icon, int? Count = null);
