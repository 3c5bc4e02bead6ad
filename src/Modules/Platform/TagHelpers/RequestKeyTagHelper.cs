using Microsoft.AspNetCore.Razor.TagHelpers;
using Workforce.Platform.Pages;

namespace Workforce.Platform.TagHelpers;

/// <summary>Gives every POST form its request key, so that sending it twice has one effect.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class RequestKeyTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{RequestKeyFilter.Field}\" value=\"{Guid.NewGuid()}\">");
}
