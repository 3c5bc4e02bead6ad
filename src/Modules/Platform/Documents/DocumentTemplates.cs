using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Workforce.Platform.Seeds;

namespace Workforce.Platform.Documents;

/// <summary>
/// Renders the templates of seeds/templates. A template sees only the values given to it, as encoded texts: no objects of ours,
/// no files, no other templates, and only as much work as <see cref="DocumentLimits"/> allows.
/// </summary>
public sealed class DocumentTemplates
{
    // Chinese stays readable in what is stored; only what HTML needs is escaped.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ConcurrentDictionary<string, Template> parsed = new(StringComparer.Ordinal);

    /// <param name="name">File name below seeds/templates without ".html".</param>
    /// <param name="values">Texts, numbers, dates, flags, and lists of such dictionaries.</param>
    /// <exception cref="InvalidOperationException">The template is broken, or names a value that it was not given.</exception>
    public Document Render(string name, IReadOnlyDictionary<string, object?> values, DocumentLimits? limits = null)
    {
        var allowed = limits ?? DocumentLimits.OnePerson;
        var context = new TemplateContext(new ScriptObject())
        {
            StrictVariables = true,
            LoopLimit = allowed.Loops,
            LimitToString = allowed.Characters,
            RecursiveLimit = 16,
            ObjectRecursionLimit = 8,
            RegexTimeOut = TimeSpan.FromMilliseconds(200),
            TemplateLoader = null,
        };
        context.PushCulture(CultureInfo.InvariantCulture);
        context.PushGlobal(Encoded(values));
        try
        {
            return Document.Of(parsed.GetOrAdd(name, Parse).Render(context));
        }
        catch (Scriban.Syntax.ScriptRuntimeException broken)
        {
            throw new InvalidOperationException($"The template {name} cannot be rendered: {broken.OriginalMessage}", broken);
        }
    }

    private static Template Parse(string name)
    {
        var template = Template.Parse(File.ReadAllText(SeedFolder.Find("templates", name + ".html")), name, lexerOptions: LexerOptions.Default);
        return template.HasErrors ? throw new InvalidOperationException($"The template {name} has errors: {string.Join("; ", template.Messages)}") : template;
    }

    private static ScriptObject Encoded(IReadOnlyDictionary<string, object?> values)
    {
        var script = new ScriptObject(values.Count);
        foreach (var (key, value) in values)
            script.SetValue(key, Encoded(value), readOnly: true);
        script.IsReadOnly = true;
        return script;
    }

    private static object? Encoded(object? value) => value switch
    {
        null or bool or int or long => value,
        string text => Html.Encode(text),
        DateOnly on => on.ToString("yyyy年M月d日", CultureInfo.InvariantCulture),
        IReadOnlyDictionary<string, object?> nested => Encoded(nested),
        IEnumerable<IReadOnlyDictionary<string, object?>> rows => new ScriptArray(rows.Select(Encoded)) { IsReadOnly = true },
        _ => throw new ArgumentException($"A template takes texts, numbers, dates, flags and lists of them, not {value.GetType().Name}."),
    };
}
