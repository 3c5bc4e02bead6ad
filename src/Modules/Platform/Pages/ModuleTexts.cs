using System.Reflection;
using Microsoft.Extensions.Localization;
using Workforce.Platform.Modules;

namespace Workforce.Platform.Pages;

/// <summary>
/// The translations of each module. The key is the Chinese text itself, so a page reads as it looks; Texts.en.resx beside the
/// module's Texts class holds the English. A test fails when a key is missing there.
/// </summary>
public sealed class ModuleTexts(IStringLocalizerFactory factory, IEnumerable<IModule> modules)
{
    private readonly Dictionary<Assembly, IStringLocalizer> texts = modules.ToDictionary(m => m.Texts.Assembly, m => factory.Create(m.Texts));
    private readonly IStringLocalizer platform = factory.Create(typeof(PlatformTexts));

    /// <summary>A module's translations; Platform's own for any other assembly.</summary>
    public IStringLocalizer Of(Assembly module) => new WithPlatform(texts.GetValueOrDefault(module) ?? platform, platform);

    public IStringLocalizer Of(IModule module) => Of(module.Texts.Assembly);

    /// <summary>Looks in the module first, then in Platform.</summary>
    private sealed class WithPlatform(IStringLocalizer own, IStringLocalizer platform) : IStringLocalizer
    {
        public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : platform[name];
        public LocalizedString this[string name, params object[] arguments] => own[name] is { ResourceNotFound: false } ? own[name, arguments] : platform[name, arguments];
        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => own.GetAllStrings(includeParentCultures);
    }
}
