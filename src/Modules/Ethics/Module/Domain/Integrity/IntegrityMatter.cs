namespace Workforce.Ethics.Domain.Integrity;

internal enum IntegrityMatter
{
    FalseDocuments = 0,
    AcademicMisconduct = 1,
    CheatingInSelection = 2,
    BrokenPromise = 3,
    CourtDefault = 4,
}
