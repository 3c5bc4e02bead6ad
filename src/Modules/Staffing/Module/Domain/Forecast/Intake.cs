namespace Workforce.Staffing.Domain.Forecast;

/// <param name="Pupils">Of the whole district.</param>
internal readonly record struct Intake(double Pupils, IntakeBasis Basis);
