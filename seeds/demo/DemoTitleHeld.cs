namespace Workforce.Demo;

/// <summary>A professional title: obtained on one day, appointed to it from another (专业技术职务聘任).</summary>
/// <param name="Title">Code table <c>title</c>.</param>
/// <param name="Subject">Code table <c>subject</c>.</param>
/// <param name="ObtainedOn">The day the evaluation passed.</param>
/// <param name="AppointedOn">聘任开始; null while the holder waits for a vacancy.</param>
/// <param name="AppointedTo">Last day; null while it lasts.</param>
public sealed record DemoTitleHeld(string Title, string Subject, DateOnly ObtainedOn, DateOnly? AppointedOn, DateOnly? AppointedTo);
