namespace Workforce.Rotation.Features.Rotation.Exchange;

/// <summary>One school's floor numbers as typed.</summary>
internal sealed class FloorsForm
{
    public Guid School { get; set; }
    public int Backbone { get; set; }
    public int Ordinary { get; set; }
}
