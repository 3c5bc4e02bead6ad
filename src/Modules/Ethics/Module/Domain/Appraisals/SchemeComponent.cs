namespace Workforce.Ethics.Domain.Appraisals;

/// <param name="Key">self, school, parents, pupils or peers.</param>
/// <param name="Weight">Percent.</param>
internal sealed record SchemeComponent(string Key, decimal Weight)
{
    public const string Self = "self";
    public const string School = "school";
    public const string Parents = "parents";
    public const string Pupils = "pupils";
    public const string Peers = "peers";

    public static readonly IReadOnlyList<string> All = [Self, Peers, Pupils, Parents, School];

    public static string Title(string key) => key switch { Self => "自评", School => "学校评", Parents => "家长评", Pupils => "学生评", Peers => "同事评", _ => key };
}
