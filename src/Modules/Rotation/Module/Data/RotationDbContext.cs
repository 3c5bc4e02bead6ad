using Microsoft.EntityFrameworkCore;
using Workforce.Platform.Data;
using Workforce.Platform.Sheets.Imports;
using Workforce.Rotation.Domain.Adjustments;
using Workforce.Rotation.Domain.Contracts;
using Workforce.Rotation.Domain.Appeals;
using Workforce.Rotation.Domain.Exchange;
using Workforce.Rotation.Domain.Exemptions;
using Workforce.Rotation.Domain.PostPlans;
using Workforce.Rotation.Domain.Handovers;
using Workforce.Rotation.Domain.Simulations;
using Workforce.Rotation.Domain.Stops;
using Workforce.Rotation.Domain.Waiting;
using Workforce.Rotation.Domain;
using Workforce.Rotation.Domain.InSchool;
using Workforce.Rotation.Domain.Exams;
using Workforce.Rotation.Domain.Lessons;
using Workforce.Rotation.Domain.Registrations;

namespace Workforce.Rotation.Data;

internal sealed class RotationDbContext(DbContextOptions<RotationDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "rotation";

    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<RoundSchool> Schools => Set<RoundSchool>();
    public DbSet<StandingStop> StandingStops => Set<StandingStop>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<PostNeed> PostNeeds => Set<PostNeed>();
    public DbSet<PostTotal> PostTotals => Set<PostTotal>();
    public DbSet<PostPlan> PostPlans => Set<PostPlan>();
    public DbSet<Exemption> Exemptions => Set<Exemption>();
    public DbSet<Competition> Competitions => Set<Competition>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<PanelMember> PanelMembers => Set<PanelMember>();
    public DbSet<Recusal> Recusals => Set<Recusal>();
    public DbSet<PostedTable> PostedTables => Set<PostedTable>();
    public DbSet<ApplicationContest> ApplicationContests => Set<ApplicationContest>();
    public DbSet<Entrant> Entrants => Set<Entrant>();
    public DbSet<ChoiceList> ChoiceLists => Set<ChoiceList>();
    public DbSet<Choice> Choices => Set<Choice>();
    public DbSet<Score> Scores => Set<Score>();
    public DbSet<ScoreContest> ScoreContests => Set<ScoreContest>();
    public DbSet<ScoreUpload> ScoreUploads => Set<ScoreUpload>();
    public DbSet<Exam> Exams => Set<Exam>();
    public DbSet<ExamCandidate> ExamCandidates => Set<ExamCandidate>();
    public DbSet<ExamMark> ExamMarks => Set<ExamMark>();
    public DbSet<MarkUpload> MarkUploads => Set<MarkUpload>();
    public DbSet<MarkReview> MarkReviews => Set<MarkReview>();
    public DbSet<LessonSession> LessonSessions => Set<LessonSession>();
    public DbSet<LessonTurn> LessonTurns => Set<LessonTurn>();
    public DbSet<RegistrationWindow> RegistrationWindows => Set<RegistrationWindow>();
    public DbSet<CrossRegistration> CrossRegistrations => Set<CrossRegistration>();
    public DbSet<OutRestriction> OutRestrictions => Set<OutRestriction>();
    public DbSet<SealedSeed> SealedSeeds => Set<SealedSeed>();
    public DbSet<Simulation> Simulations => Set<Simulation>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<Run> Runs => Set<Run>();
    public DbSet<Placement> Placements => Set<Placement>();
    public DbSet<Cutoff> Cutoffs => Set<Cutoff>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Objection> Objections => Set<Objection>();
    public DbSet<EmploymentContract> Contracts => Set<EmploymentContract>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<ExchangeYear> ExchangeYears => Set<ExchangeYear>();
    public DbSet<ExchangeSchool> ExchangeSchools => Set<ExchangeSchool>();
    public DbSet<ExchangeMember> ExchangeMembers => Set<ExchangeMember>();
    public DbSet<ExchangeMove> ExchangeMoves => Set<ExchangeMove>();
    public DbSet<ExchangeNeed> ExchangeNeeds => Set<ExchangeNeed>();
    public DbSet<Appeal> Appeals => Set<Appeal>();

    public DbSet<Adjustment> Adjustments => Set<Adjustment>();
    public DbSet<AdjustmentPerson> AdjustmentPeople => Set<AdjustmentPerson>();
    public DbSet<AdjustmentSeats> AdjustmentSeats => Set<AdjustmentSeats>();
    public DbSet<AdjustmentPair> AdjustmentPairs => Set<AdjustmentPair>();
    public DbSet<AdjustmentProposal> AdjustmentProposals => Set<AdjustmentProposal>();
    public DbSet<ProposedPlace> ProposedPlaces => Set<ProposedPlace>();
    public DbSet<AdjustmentOffer> AdjustmentOffers => Set<AdjustmentOffer>();
    public DbSet<SchoolDistance> SchoolDistances => Set<SchoolDistance>();
    public DbSet<WaitingCase> WaitingCases => Set<WaitingCase>();
    public DbSet<WaitingStep> WaitingSteps => Set<WaitingStep>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.MapsImports();
    }
}
