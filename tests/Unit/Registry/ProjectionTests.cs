using Mapster;
using Workforce.Registry.Data;
using Workforce.Registry.Domain;
using Workforce.Registry.Features.Registry.Schools;
using Xunit;

namespace Workforce.UnitTests.Registry;

public sealed class ProjectionTests
{
    [Fact]
    public void Projections_Compile_AndCarryEveryMember()
    {
        var school = new School { Id = new(Guid.CreateVersion7()), Code = "9901010001", Name = "示范小学", EnglishName = "Shifan Primary", Kind = "primary", Area = "rural", RemotenessTier = 2 };
        school.Stages.Add(new SchoolStage { Stage = "primary", Classes = 6, Pupils = 240 });
        var facts = new[] { school }.AsQueryable().ProjectToType<SchoolFacts>(Projections.Config).Single();
        Assert.Equal((school.Id, school.Name, "rural", 2), (facts.Id, facts.Name, facts.Area, facts.RemotenessTier));
        Assert.Equal(new SchoolFacts.StageFacts("primary", 6, 240), Assert.Single(facts.Stages));
    }
}
