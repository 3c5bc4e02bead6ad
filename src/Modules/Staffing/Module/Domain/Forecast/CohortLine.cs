namespace Workforce.Staffing.Domain.Forecast;

/// <summary>
/// Pupils of one kind in a school's stage, as its enrolment return has them: ordinary or in classes of another category, on the
/// school's ground or at a teaching point. Its grades are neighbours in the arrays of a forecast, the lowest first.
/// </summary>
/// <param name="School">Index of the school in the forecast.</param>
/// <param name="Stage">Code table "stage".</param>
/// <param name="First">Index of the first grade's cell.</param>
/// <param name="BoarderShare">Boarders for one pupil, today and later.</param>
/// <param name="IntegratedShare">随班就读 for one pupil, today and later.</param>
internal readonly record struct CohortLine(int School, string Stage, int First, int Grades, string Category = "", string Point = "", double BoarderShare = 0, double IntegratedShare = 0);
