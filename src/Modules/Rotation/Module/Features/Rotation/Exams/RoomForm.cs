namespace Workforce.Rotation.Features.Rotation.Exams;

internal sealed class RoomForm
{
    public string? Name { get; set; }
    public int? Seats { get; set; }
}
