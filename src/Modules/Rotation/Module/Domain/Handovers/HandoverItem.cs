namespace Workforce.Rotation.Domain.Handovers;

/// <summary>Something a school has to see to when somebody comes or goes; a district writes its own list.</summary>
/// <param name="Side">"in", "out" or "both".</param>
/// <param name="ClassTeachers">Only for those who lead a class.</param>
internal sealed record HandoverItem(string Key, string Text, string Side = "both", bool ClassTeachers = false)
{
    public bool Concerns(Handover handover) =>
        (Side == "both" || Side == (handover.Side == HandoverSide.In ? "in" : "out")) && (!ClassTeachers || handover.IsClassTeacher);
}
