namespace Workforce.Ethics.Domain.Integrity;

/// <summary>What people call these, in Chinese; keys of the texts.</summary>
internal static class IntegrityTitles
{
    public static string Title(this IntegrityMatter matter) => matter switch
    {
        IntegrityMatter.FalseDocuments => "提供虚假材料",
        IntegrityMatter.AcademicMisconduct => "学术不端",
        IntegrityMatter.CheatingInSelection => "考试、评审、评选作弊",
        IntegrityMatter.BrokenPromise => "违反服务期或书面承诺",
        _ => "列入失信被执行人名单",
    };
}
