namespace Workforce.Rotation.Domain;

/// <summary>A code inside a sentence, to be shown by the name its table gives it.</summary>
internal sealed record CodeArgument(string Table, string Code);
