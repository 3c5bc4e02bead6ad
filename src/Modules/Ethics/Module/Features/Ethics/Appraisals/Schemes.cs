using System.Text.Json;
using Workforce.Ethics.Domain.Appraisals;
using Workforce.Platform.Policy;

namespace Workforce.Ethics.Features.Ethics.Appraisals;

/// <summary>The schemes a district may take: every policy value whose key begins so, the published ones and those entered here.</summary>
internal sealed class Schemes(PolicyValues values)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public async Task<IReadOnlyList<OfferedScheme>> AllAsync(string region, DateOnly on, CancellationToken ct) =>
        (await values.RowsAsync("ethics", region, on, ct)).Values.Where(v => v.Key.StartsWith(AppraisalPolicy.SchemePrefix, StringComparison.Ordinal))
            .Select(v => new OfferedScheme(JsonSerializer.Deserialize<AppraisalScheme>(v.Value, Json)!, v)).OrderBy(s => s.Row.Unconfirmed).ThenBy(s => s.Scheme.Key, StringComparer.Ordinal).ToList();
}
