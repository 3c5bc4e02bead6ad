namespace Workforce.Ethics.Domain.Cases;

/// <summary>欧阳某某: the surname stays, every character of the given name becomes 某.</summary>
internal static class MaskedName
{
    private static readonly HashSet<string> Compound =
        ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "司徒", "司空", "夏侯", "端木", "百里", "南宫", "西门", "独孤", "宇文", "轩辕", "呼延", "闻人", "申屠", "澹台", "淳于", "太史", "钟离", "濮阳"];

    public static string Of(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        var surname = plain.Length > 2 && Compound.Contains(plain[..2]) ? 2 : 1;
        return plain.Length == 0 ? "某某" : plain[..surname] + new string('某', Math.Clamp(plain.Length - surname, 1, 2));
    }
}
