namespace Workforce.Platform.Sheets.Imports;

/// <summary>The person who uploaded asked to stop; told apart from a host that shuts down, after which the job goes on.</summary>
internal sealed class StoppedByPersonException : Exception;
