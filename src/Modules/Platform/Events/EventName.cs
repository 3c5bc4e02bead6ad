namespace Workforce.Platform.Events;

/// <summary>
/// The stable name of an event, from its <c>public const string Name</c> ("registry.teacher-moved.v1"). Contracts reference
/// nothing, so an event is a plain record and this is the whole convention.
/// </summary>
internal static class EventName
{
    public static string Of(Type occurred) => occurred.GetField("Name")?.GetRawConstantValue() as string
        ?? throw new InvalidOperationException($"{occurred.Name} is not an event: it needs a public const string Name such as \"registry.teacher-moved.v1\".");
}
