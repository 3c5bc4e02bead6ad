namespace Workforce.Rotation.Domain.Exams;

/// <summary>考场.</summary>
/// <param name="Number">From 1, in the order in which they are filled.</param>
internal sealed record ExamRoom(int Number, string Name, int Seats);
