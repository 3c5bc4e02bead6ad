namespace Workforce.Platform.Modules;

/// <param name="Title">Already in the reader's language.</param>
/// <param name="Count">How many things wait; null when it is one act.</param>
/// <param name="Path">A filtered list or the page of the act.</param>
/// <param name="DueOn">Until when; the page adds the working days left.</param>
public sealed record HomeTask(string Title, string Detail, string Path, string Icon, int? Count = null, DateOnly? DueOn = null);
