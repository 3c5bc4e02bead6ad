namespace Workforce.Platform.Policy;

public sealed class PolicyMissingException(string module, string region, DateOnly on, string detail)
    : Exception($"A policy value of {module} is missing or has the wrong shape for region {region} on {on:yyyy-MM-dd}: {detail} Add it on the policy page or in seeds/policy/{module}.json.");
