namespace Workforce.Staffing.Domain.Computation;

/// <summary>Pupils and classes of one grade as a computation reads them.</summary>
/// <param name="Point">Name of the teaching point; empty on the school's own ground.</param>
/// <param name="Category">Code table "pupil-category"; empty for ordinary classes.</param>
internal sealed record Enrolled(string Stage, int Grade, int Pupils, int Classes, string Point = "", string Category = "", int Boarders = 0, int Integrated = 0);
