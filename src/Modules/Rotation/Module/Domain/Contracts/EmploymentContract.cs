using Workforce.Access.Contracts;
using Workforce.Platform.Changes;
using Workforce.Registry.Contracts;
using Workforce.Rotation.Contracts;

namespace Workforce.Rotation.Domain.Contracts;

/// <summary>聘用合同 between a school and a teacher appointed in a round: the text as drawn up, and when it was signed.</summary>
internal sealed class EmploymentContract
{
    public ContractId Id { get; init; }
    public RoundId RoundId { get; init; }
    public AppointmentId AppointmentId { get; init; }
    public DistrictId DistrictId { get; init; }
    public TeacherId TeacherId { get; init; }

    /// <summary>The employer.</summary>
    public SchoolId SchoolId { get; init; }

    public required string Number { get; init; }
    public required ContractTerm Term { get; set; }

    /// <summary>What was drawn up; kept out of the change log, whose row holds the hash.</summary>
    [NotLogged]
    public required string Document { get; set; }

    /// <summary>SHA-256 of the document's UTF-8 bytes.</summary>
    public required string Sha256 { get; set; }

    public DateTimeOffset MadeAt { get; set; }
    public DateOnly? SignedOn { get; private set; }
    public Guid? SignedFileId { get; private set; }
    public uint Version { get; private set; }

    public void Sign(DateOnly on, Guid file, DateOnly today)
    {
        if (SignedOn is not null)
            throw new RuleBrokenException("合同 {0} 已经登记签订。", Number);
        if (on > today)
            throw new RuleBrokenException("签订日期不能晚于今天。");
        (SignedOn, SignedFileId) = (on, file);
    }

    /// <summary>Draws it up again, as long as nobody has signed.</summary>
    public void DrawUp(ContractTerm term, string document, string sha256, DateTimeOffset now)
    {
        if (SignedOn is not null)
            throw new RuleBrokenException("合同 {0} 已经签订，不能重新拟定。", Number);
        (Term, Document, Sha256, MadeAt) = (term, document, sha256, now);
    }
}
