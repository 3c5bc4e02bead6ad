namespace Workforce.Staffing.Domain.Forecast;

/// <summary>Pupils of one kind in a school's stage and year, by grade from the lowest: what a quota is computed from.</summary>
internal sealed record StageYear(string Stage, string Category, string Point, int[] Pupils, int[] Classes, int Boarders, int Integrated);
