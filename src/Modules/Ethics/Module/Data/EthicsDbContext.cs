using Microsoft.EntityFrameworkCore;
using Workforce.Ethics.Domain.Pledges;
using Workforce.Ethics.Domain.Study;
using Workforce.Ethics.Domain.Cases;
using Workforce.Platform.Data;
using Workforce.Platform.Sheets.Imports;

namespace Workforce.Ethics.Data;

internal sealed class EthicsDbContext(DbContextOptions<EthicsDbContext> options) : ModuleDbContext(options)
{
    public override string Schema => "ethics";

    public DbSet<PledgeText> PledgeTexts => Set<PledgeText>();
    public DbSet<PledgeCampaign> PledgeCampaigns => Set<PledgeCampaign>();
    public DbSet<PledgeDuty> PledgeDuties => Set<PledgeDuty>();
    public DbSet<PledgeSchool> PledgeSchools => Set<PledgeSchool>();
    public DbSet<PledgeSignature> PledgeSignatures => Set<PledgeSignature>();
    public DbSet<PledgeHead> PledgeHeads => Set<PledgeHead>();
    public DbSet<PledgeAnchor> PledgeAnchors => Set<PledgeAnchor>();
    public DbSet<PledgeList> PledgeLists => Set<PledgeList>();
    public DbSet<PledgeNotice> PledgeNotices => Set<PledgeNotice>();
    public DbSet<StudySession> StudySessions => Set<StudySession>();
    public DbSet<StudyParticipant> StudyParticipants => Set<StudyParticipant>();
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<Confidence> Confidences => Set<Confidence>();
    public DbSet<CaseHandler> CaseHandlers => Set<CaseHandler>();
    public DbSet<JournalLine> JournalLines => Set<JournalLine>();
    public DbSet<Statement> Statements => Set<Statement>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<Decision> Decisions => Set<Decision>();
    public DbSet<ServedPaper> ServedPapers => Set<ServedPaper>();
    public DbSet<CaseAppeal> CaseAppeals => Set<CaseAppeal>();
    public DbSet<Bar> Bars => Set<Bar>();
    public DbSet<WarningCase> WarningCases => Set<WarningCase>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        model.MapsImports();
    }
}
