namespace Workforce.Ethics.Features.Ethics.Parents;

internal sealed class TeacherTicks
{
    public List<bool?> Yes { get; set; } = [];
    public int? Overall { get; set; }
}
