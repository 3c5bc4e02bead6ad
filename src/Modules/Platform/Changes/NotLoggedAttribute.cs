namespace Workforce.Platform.Changes;

/// <summary>
/// Leaves a type or a property out of the change log: secrets, staging rows, and bulk rows that one entry describes.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class NotLoggedAttribute : Attribute;
