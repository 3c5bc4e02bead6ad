namespace Workforce.Registry.Domain;

/// <summary>How an ID or telephone number is shown until somebody asks for it with a purpose.</summary>
internal static class ResidentIdMask
{
    /// <summary>The first two digits (the province) and as many dots as there are characters left.</summary>
    public static string Of(string? number) => number is { Length: > 2 } ? number[..2] + new string('•', number.Length - 2) : new string('•', number?.Length ?? 0);
}
