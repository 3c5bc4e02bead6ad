namespace Workforce.Platform.Modules;

/// <summary>The host will not start, for a reason the person can mend; printed without a stack trace.</summary>
public sealed class StartRefusedException(string sentence) : Exception(sentence);
