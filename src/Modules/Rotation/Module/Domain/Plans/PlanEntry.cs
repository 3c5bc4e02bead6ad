namespace Workforce.Rotation.Domain.Plans;

/// <summary>One policy value that the bureau set for a round.</summary>
/// <param name="Value">JSON, in the shape of the policy value of that key.</param>
/// <param name="Source">The document or meeting it rests on, as typed.</param>
/// <param name="On">The day it was typed.</param>
internal sealed record PlanEntry(string Key, string Value, string Source, DateOnly On);
