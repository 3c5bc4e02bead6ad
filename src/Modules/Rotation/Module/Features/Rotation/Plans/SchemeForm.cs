using System.ComponentModel.DataAnnotations;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation.Plans;

/// <summary>A scoring scheme of the round's own, as typed.</summary>
internal sealed class SchemeForm
{
    public const int Rows = 20;

    [Required(ErrorMessage = "请填写评分办法的名称。"), StringLength(40, ErrorMessage = "名称不超过 40 个字。")]
    public string Name { get; set; } = "";

    [Range(1, 1000, ErrorMessage = "总分为 1 至 1000。")]
    public decimal Maximum { get; set; }

    public List<SchemeItemForm> Items { get; set; } = [];

    [Required(ErrorMessage = "请写明依据：文件名称和文号，或会议名称和日期。"), StringLength(120, ErrorMessage = "不超过 120 个字。")]
    public string? Source { get; set; }

    public uint Version { get; set; }

    public static SchemeForm Of(ScoreScheme? scheme) => new()
    {
        Name = scheme?.Name ?? "",
        Maximum = scheme?.Maximum ?? 100,
        Items = [.. (scheme?.Items ?? []).Select(SchemeItemForm.Of)],
    };

    /// <exception cref="RuleBrokenException">An item without a maximum, or two of one name.</exception>
    public ScoreScheme Scheme(string key, ScoreScheme? known)
    {
        var named = Items.Where(item => !string.IsNullOrWhiteSpace(item.Name)).Take(Rows).ToList();
        if (named.FirstOrDefault(item => item.Maximum is null or <= 0) is { } open)
            throw new RuleBrokenException("{0}：请填写最高分。", open.Name!);
        if (named.GroupBy(item => item.Name!.Trim()).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new RuleBrokenException("项目“{0}”写了两次。", twice.Key);
        return new(key, Name.Trim(), Maximum, named.Select((item, i) => item.Item(i + 1, known?.Items.FirstOrDefault(k => k.Name == item.Name!.Trim()))).ToList());
    }
}
