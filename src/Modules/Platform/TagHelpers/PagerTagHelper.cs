using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Pages;

namespace Workforce.Platform.TagHelpers;

/// <summary>What a list shows of how many, and the way to its other pages: <c>&lt;pager page="1" size="50" total="4800" /&gt;</c>.</summary>
public sealed class PagerTagHelper(IStringLocalizer<PlatformTexts> texts) : TagHelper
{
    public int Page { get; set; }
    public int Size { get; set; }
    public int Total { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var pages = (Total + Size - 1) / Size;
        (output.TagName, output.TagMode) = ("nav", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "d-flex align-items-center flex-wrap gap-2 d-print-none");
        output.Attributes.SetAttribute("aria-label", texts["翻页"].Value);
        var count = new TagBuilder("span") { Attributes = { ["class"] = "text-secondary" } };
        count.InnerHtml.Append(Total == 0 ? texts["共 0 条"] : texts["共 {0:N0} 条，显示 {1:N0}–{2:N0}", Total, (Page - 1) * Size + 1, Math.Min(Page * Size, Total)]);
        output.Content.AppendHtml(count);
        if (pages < 2)
            return;
        var list = new TagBuilder("ul") { Attributes = { ["class"] = "pagination m-0 ms-auto" } };
        if (Page > 1)
            list.InnerHtml.AppendHtml(Item(Page - 1, texts["上一页"]));
        foreach (var page in Shown(Page, pages))
            list.InnerHtml.AppendHtml(page == 0 ? Gap() : Item(page, page.ToString(), current: page == Page));
        if (Page < pages)
            list.InnerHtml.AppendHtml(Item(Page + 1, texts["下一页"]));
        output.Content.AppendHtml(list);
    }

    /// <summary>The first, the last, and those around the present one; 0 stands for a gap.</summary>
    internal static IEnumerable<int> Shown(int page, int pages)
    {
        var last = 0;
        foreach (var near in new[] { 1, page - 1, page, page + 1, pages }.Where(p => p >= 1 && p <= pages).Distinct().Order())
        {
            if (near > last + 1)
                yield return 0;
            yield return last = near;
        }
    }

    private TagBuilder Item(int page, string text, bool current = false)
    {
        var item = new TagBuilder("li") { Attributes = { ["class"] = current ? "page-item active" : "page-item" } };
        var link = new TagBuilder("a") { Attributes = { ["class"] = "page-link", ["href"] = ViewContext.HttpContext.Request.With(ListAddress.Page, page) } };
        if (current)
            link.Attributes["aria-current"] = "page";
        link.InnerHtml.Append(text);
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private static TagBuilder Gap()
    {
        var item = new TagBuilder("li") { Attributes = { ["class"] = "page-item disabled" } };
        item.InnerHtml.AppendHtml("<span class=\"page-link text-secondary\">…</span>");
        return item;
    }
}
