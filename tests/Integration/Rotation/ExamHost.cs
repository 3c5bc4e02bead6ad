using Xunit;

namespace Workforce.IntegrationTests.Rotation;

/// <summary>Rounds of exams, lessons and registration: a host of their own, since every round of a test takes teachers nobody else has.</summary>
[CollectionDefinition(nameof(ExamHost))]
public sealed class ExamHost : TeacherHost, ICollectionFixture<ExamHost>;
