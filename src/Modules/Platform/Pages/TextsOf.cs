using Microsoft.Extensions.Localization;

namespace Workforce.Platform.Pages;

/// <summary>What a page's <c>L</c> is: the module's texts, and Platform's where the module has none of its own.</summary>
internal sealed class TextsOf<T>(ModuleTexts texts) : IStringLocalizer<T>
{
    private readonly IStringLocalizer all = texts.Of(typeof(T).Assembly);

    public LocalizedString this[string name] => all[name];
    public LocalizedString this[string name, params object[] arguments] => all[name, arguments];
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => all.GetAllStrings(includeParentCultures);
}
