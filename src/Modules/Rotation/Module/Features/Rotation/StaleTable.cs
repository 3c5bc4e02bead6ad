using Microsoft.Extensions.Localization;
using Workforce.Platform.Changes;
using Workforce.Rotation.Domain;

namespace Workforce.Rotation.Features.Rotation;

/// <summary>
/// What the loser of a race reads: the fields of the form by their titles, both values in words. What only the program keeps,
/// such as the instant of an act, is left out; an item of a score comes with its own name.
/// </summary>
internal static class StaleTable
{
    private static readonly Dictionary<string, (string Title, string? Codes)> fields = new()
    {
        [nameof(Round.Name)] = ("轮次名称", null),
        [nameof(Round.DrawAnnounced)] = ("抽签依据", null),
        [nameof(Round.Notice)] = ("公示天数", null),
        [nameof(Round.PublicNote)] = ("理由", null),
        [nameof(RoundDates.ChoicesOpenAt)] = ("志愿开放", null),
        [nameof(RoundDates.ChoicesDueAt)] = ("志愿截止", null),
        [nameof(RoundDates.ScoresDueAt)] = ("评分截止", null),
        [nameof(RoundDates.ContestsDueAt)] = ("复核截止并锁定", null),
        [nameof(RoundDates.BaseOn)] = ("基准日", null),
        [nameof(RoundDates.DrawOn)] = ("开奖日期", null),
        [nameof(RoundDates.EffectiveOn)] = ("到岗日期", null),
        [nameof(Post.Capacity)] = ("名额", null),
        [nameof(Post.CertificateKind)] = ("教师资格不低于", "certificate-kind"),
        [nameof(Post.MinimumEducation)] = ("学历不低于", "education"),
        [nameof(Post.MinimumTitle)] = ("职称不低于", "title"),
        [nameof(Post.MinimumTeachingYears)] = ("教龄不少于（年）", null),
        [nameof(Post.SubjectCertificate)] = ("教师资格的学科必须与岗位一致", null),
        [nameof(Post.Note)] = ("说明", null),
    };

    public static IReadOnlyList<StaleField> Of(IReadOnlyList<StaleField> stale, Names names, IStringLocalizer texts)
    {
        return stale.Where(f => fields.ContainsKey(f.Name) || !f.Name.All(char.IsAsciiLetterOrDigit)).Select(Line).ToList();

        StaleField Line(StaleField field)
        {
            var (title, codes) = fields.GetValueOrDefault(field.Name, (field.Name, null));
            return new(texts[title], Value(field.Theirs, codes), Value(field.Yours, codes));
        }

        string Value(string value, string? codes) => value switch
        {
            "True" => texts["是"],
            "False" => texts["否"],
            { Length: > 0 } when codes is not null => names.Of(codes, value),
            _ => value,
        };
    }
}
