using Workforce.Registry.Contracts;

namespace Workforce.Access.Sessions;

/// <summary>Names of schools for headers and lists.</summary>
internal sealed class SchoolNames
{
    public Task<IReadOnlyDictionary<SchoolId, SchoolName>> OfAsync(IReadOnlyList<SchoolId> ids, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<SchoolId, SchoolName>>(new Dictionary<SchoolId, SchoolName>());
}

internal sealed record SchoolName(string Name, string EnglishName);
