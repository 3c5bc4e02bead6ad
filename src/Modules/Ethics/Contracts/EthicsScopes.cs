using System.Text.Json;

namespace Workforce.Ethics.Contracts;

/// <summary>Scopes as they are written in events and policy values: "post_appointment".</summary>
public static class EthicsScopes
{
    public static string Code(this EthicsScope scope) => JsonNamingPolicy.SnakeCaseLower.ConvertName(scope.ToString());

    /// <exception cref="ArgumentException">No scope has this code.</exception>
    public static EthicsScope Parse(string code) => Enum.GetValues<EthicsScope>().Cast<EthicsScope?>().FirstOrDefault(scope => scope!.Value.Code() == code)
        ?? throw new ArgumentException($"There is no scope {code}.", nameof(code));
}
