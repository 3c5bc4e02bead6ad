using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Workforce.Platform.Pages;

namespace Workforce.Platform.TagHelpers;

/// <summary>A column head that sorts: <c>&lt;th sort-by="name"&gt;</c>. A second click turns the order round ("-name").</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortTagHelper : TagHelper
{
    public string SortBy { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var now = request.Query[ListAddress.Sort].ToString();
        var (rising, falling) = (now == SortBy, now == "-" + SortBy);
        output.Attributes.SetAttribute("aria-sort", rising ? "ascending" : falling ? "descending" : "none");
        output.Attributes.SetAttribute("scope", "col");
        var link = new TagBuilder("a") { Attributes = { ["href"] = request.With(ListAddress.Sort, rising ? "-" + SortBy : SortBy), ["class"] = "wf-sort" } };
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (rising || falling)
            link.InnerHtml.AppendHtml($"<i class=\"ti ti-chevron-{(rising ? "up" : "down")} ms-1\" aria-hidden=\"true\"></i>");
        output.Content.SetHtmlContent(link);
    }
}
