namespace Workforce.Staffing.Features.Staffing;

/// <summary>One part of the module on its front page; each part registers its own.</summary>
/// <param name="Title">Chinese, a key of the texts; so is the text below it.</param>
/// <param name="Permission">Who sees it: the permission of the page it leads to.</param>
internal sealed record StaffingCard(string Title, string Text, string Path, string Icon, string Permission, int Order);
