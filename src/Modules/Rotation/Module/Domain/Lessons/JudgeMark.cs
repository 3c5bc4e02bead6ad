namespace Workforce.Rotation.Domain.Lessons;

/// <param name="Thousandths">Marks times 1,000.</param>
/// <param name="By">Who entered it.</param>
internal sealed record JudgeMark(int Judge, int Thousandths, string By, DateTimeOffset At);
