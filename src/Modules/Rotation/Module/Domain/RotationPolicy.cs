using System.Text.Json.Serialization;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.Handovers;
using Workforce.Rotation.Domain.Plans;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Domain;

/// <summary>The values of seeds/policy/rotation.json that decide something in a round, typed.</summary>
internal sealed record RotationPolicy
{
    /// <summary>In the order in which an officer reads them.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "rotation.stages", "rotation.choice_limit", "rotation.choice_scope", "rotation.cross_eligibility", "rotation.direction", "rotation.tiers", "rotation.stage_direction",
        "rotation.restrict_out", "rotation.disqualify", "rotation.withdraw_bar", "rotation.upward_percent", "rotation.cross_method", "rotation.exam", "rotation.trial_lesson", "rotation.cross_weights",
        "rotation.direct", "rotation.exempt", "rotation.defer", "rotation.protect.near_retirement_years",
        "rotation.in_school_steps", "rotation.notice.in_school_posts", "rotation.notice.scores", "rotation.notice.in_school", "rotation.panel_minimum", "rotation.recusal", "rotation.market",
        "rotation.score_scheme", "rotation.contest_days", "rotation.contest_answer_days", "rotation.tie_break", "rotation.draw_parties", "rotation.draw_withheld", "rotation.notice.proposed",
        "rotation.objection_answer_days", "rotation.appeal_answer_days", "rotation.notice.adjustment", "rotation.adjustment.answer_days", "rotation.adjustment.distance_cap_metres", "rotation.adjustment.protected_metres",
        "rotation.unhired_path", "rotation.unhired_pay", "rotation.unhired_max_months",
        "rotation.post_level_rule", "rotation.reserve_percent", "rotation.congress_vote", "rotation.contract_term_years", "rotation.exchange.backbone_percent_of_movers", "rotation.handover_items", "rotation.handover_days",
    ];

    /// <summary>What runs, in order.</summary>
    public IReadOnlyList<PlannedStage> Stages { get; init; } = [new(RoundStages.CrossSchool, "bureau", Ring: "district")];

    public required int ChoiceLimit { get; init; }

    /// <summary>"posts": posts of any school; "one-school": several posts of one school (高要 2019).</summary>
    public string ChoiceScope { get; init; } = "posts";

    public CrossEligibility CrossEligibility { get; init; } = new();

    /// <summary>How those who apply are compared; one of CrossMethods.All.</summary>
    public string CrossMethod { get; init; } = CrossMethods.Schools;

    /// <summary>Words of RestrictionKinds.</summary>
    public IReadOnlyList<string> RestrictOut { get; init; } = [];

    public DisqualifyRule? Disqualify { get; init; }

    public WithdrawBar? WithdrawBar { get; init; }

    /// <summary>大方: percent of a school's teachers who may apply to posts of a higher tier; null where none may.</summary>
    public int? UpwardPercent { get; init; }

    /// <summary>考试办法; null where no document says.</summary>
    public ExamRule? Exam { get; init; }

    public LessonRule? TrialLesson { get; init; }

    public CrossWeights? CrossWeights { get; init; }

    /// <summary>"any", "tier-not-higher" (大方), "town-and-rural-stay" (永定 2019).</summary>
    public string Direction { get; init; } = "any";

    /// <summary>School localities from the highest tier down, where the direction compares them.</summary>
    public IReadOnlyList<string> Tiers { get; init; } = ["urban", "town", "rural"];

    /// <summary>Stages somebody may move to, by the stage she teaches; null: any her certificate covers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? StageDirection { get; init; }

    public required Term ContestDays { get; init; }

    public required Term ContestAnswerDays { get; init; }

    /// <summary>How long a school's scores are posted.</summary>
    [JsonPropertyName("notice.scores")]
    public Term? ScoresNotice { get; init; }

    /// <summary>The steps of a competition inside a school; six by law, none may be left out.</summary>
    public IReadOnlyList<string> InSchoolSteps { get; init; } = [];

    /// <summary>How long a school's posts are public at least before applying ends.</summary>
    [JsonPropertyName("notice.in_school_posts")]
    public Term? InSchoolPostsNotice { get; init; }

    /// <summary>How long a school posts who is hired and who is not.</summary>
    [JsonPropertyName("notice.in_school")]
    public Term? InSchoolNotice { get; init; }

    /// <summary>How many of a panel must assess each candidate.</summary>
    public int? PanelMinimum { get; init; }

    /// <summary>Relations that bar somebody from assessing (Decree 652 art. 39).</summary>
    public IReadOnlyList<string> Recusal { get; init; } = [];

    /// <summary>"pooled": whom her school hires keeps a guarantee in one market; "closed": she and her seat leave it.</summary>
    public string Market { get; init; } = "pooled";

    [JsonPropertyName("notice.proposed")]
    public required Term Notice { get; init; }

    public required Term ObjectionAnswerDays { get; init; }

    public Term? AppealAnswerDays { get; init; }

    /// <summary>Who seals a seed for the draw, in the order in which the seeds enter it; nobody where the public draw alone decides.</summary>
    public IReadOnlyList<SeedParty> DrawParties { get; init; } = [];

    /// <summary>What happens when one of them does not reveal: "copy-else-without" or "copy-only".</summary>
    public string DrawWithheld { get; init; } = "copy-else-without";

    /// <summary>Key of the score scheme in use.</summary>
    public string? ScoreScheme { get; init; }

    public IReadOnlyList<ScoreScheme> ScoreSchemes { get; init; } = [];

    /// <summary>What decides between equal scores, in order; the lot last. Words of <see cref="TieBreaks.TieChain"/>.</summary>
    public IReadOnlyList<string> TieBreak { get; init; } = [TieBreaks.TieChain.Lottery];

    /// <summary>Who may be appointed without competing; null where nobody.</summary>
    public DirectRule? Direct { get; init; }

    /// <summary>Words for who is left out of a competition: "long-sick-leave", "secondment" ...</summary>
    public IReadOnlyList<string> Exempt { get; init; } = [];

    /// <summary>Words for whose turn comes later: "pregnancy", "nursing", "serious-illness".</summary>
    public IReadOnlyList<string> Defer { get; init; } = [];

    [JsonPropertyName("protect.near_retirement_years")]
    public int? NearRetirementYears { get; init; }

    /// <summary>What comes after a round for those it did not place, step by step.</summary>
    public IReadOnlyList<string> UnhiredPath { get; init; } = [];

    /// <summary>What somebody waiting for a post is paid; null where no document says.</summary>
    public UnhiredPay? UnhiredPay { get; init; }

    /// <summary>How long somebody may wait at most, in months.</summary>
    public int? UnhiredMaxMonths { get; init; }

    [JsonPropertyName("notice.adjustment")]
    public Term? AdjustmentNotice { get; init; }

    /// <summary>How long somebody may think about the post the bureau offers her, counted from the end of the notice.</summary>
    [JsonPropertyName("adjustment.answer_days")]
    public Term? AdjustmentAnswer { get; init; }

    /// <summary>Null: no cap, as long as no document sets one.</summary>
    [JsonPropertyName("adjustment.distance_cap_metres")]
    public int? AdjustmentCapMetres { get; init; }

    [JsonPropertyName("adjustment.protected_metres")]
    public int? AdjustmentProtectedMetres { get; init; }

    [JsonPropertyName("protect.long_service")]
    public ProtectedService? ProtectedService { get; init; }

    public DismissalAppraisal? DismissalAppraisal { get; init; }

    public DismissalAbsence? DismissalAbsence { get; init; }

    /// <summary>Years of the employment contract; 3 or more as a rule (Decree 652 art. 12).</summary>
    public int? ContractTermYears { get; init; }

    public int ContractTermWarnBelowYears { get; init; }

    /// <summary>False where the law forbids a score that rests on pupils' results alone.</summary>
    [JsonPropertyName("score_pupil_results_alone")]
    public bool? PupilResultsAlone { get; init; }

    public PostLevelRule? PostLevelRule { get; init; }

    /// <summary>What a county keeps of its senior and middle posts; null where it keeps none.</summary>
    public ReserveRule? ReservePercent { get; init; }

    /// <summary>When 教代会 has passed a school's plan.</summary>
    public CongressRule? CongressVote { get; init; }

    /// <summary>Probation of a first employment (国务院令第652号 art. 13).</summary>
    public int? ProbationMonths { get; init; }

    /// <summary>Who may ask for a contract until retirement (art. 14).</summary>
    public LongService? ContractToRetirement { get; init; }

    /// <summary>Titles under which a district published a paper, by the paper's key.</summary>
    public IReadOnlyDictionary<string, string> PaperTitles { get; init; } = new Dictionary<string, string>();

    /// <summary>Published plans that a round can be copied from.</summary>
    public IReadOnlyList<PublishedPlan> PublishedPlans { get; init; } = [];

    /// <summary>教师〔2014〕4号: backbone among those who move.</summary>
    [JsonPropertyName("exchange.backbone_percent_of_movers")]
    public int? BackbonePercentOfMovers { get; init; }

    /// <summary>The stages of one round: up to the first cross-school competition and the adjustment that follows it.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlannedStage> Now => Stages.Take(Length).ToList();

    /// <summary>What is left for the round that follows.</summary>
    [JsonIgnore]
    public IReadOnlyList<PlannedStage> Later => Stages.Skip(Length).ToList();

    /// <summary>The cross-school competition of this round; null where its plan has none.</summary>
    [JsonIgnore]
    public PlannedStage? CrossSchool => Now.FirstOrDefault(stage => stage.Stage == RoundStages.CrossSchool);

    /// <summary>Whose round it is: "principals", "middle-leaders", "teachers".</summary>
    [JsonIgnore]
    public string Cohort => Now.Count == 0 ? Plans.RoundCohort.Teachers : Now[0].Cohort;

    /// <summary>Whether this round has the stage.</summary>
    public bool Runs(string stage) => Now.Any(planned => planned.Stage == stage);

    private int Length
    {
        get
        {
            var market = Stages.TakeWhile(stage => stage.Stage != RoundStages.CrossSchool).Count();
            return market + 1 + Stages.Skip(market + 1).TakeWhile(stage => stage.Stage == RoundStages.Adjustment).Count();
        }
    }

    /// <summary>What schools see to when people come and go.</summary>
    public IReadOnlyList<HandoverItem> HandoverItems { get; init; } = [];

    /// <summary>How long after people take up their posts all of it should be done.</summary>
    public Term? HandoverDays { get; init; }

    [JsonIgnore]
    public ScoreScheme? SchoolScheme => ScoreSchemes.FirstOrDefault(scheme => scheme.Key == ScoreScheme);

    /// <summary>What scores in the market are made of: the schools' scheme, or the papers and the lesson.</summary>
    [JsonIgnore]
    public ScoreScheme? Scheme => this.IsScoredForAll() ? ExamScheme.Of(this) : SchoolScheme;
}
