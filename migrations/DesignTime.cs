using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Workforce.Access.Data;
using Workforce.Ethics.Data;
using Workforce.Pay.Data;
using Workforce.Platform.Data;
using Workforce.Registry.Data;
using Workforce.Rotation.Data;
using Workforce.Staffing.Data;
using Workforce.Titles.Data;
using Workforce.Training.Data;

namespace Workforce.Migrations;

/// <summary>Lets <c>dotnet ef</c> build a context without a host; it never connects.</summary>
internal abstract class DesignTime<TDb>(string schema) : IDesignTimeDbContextFactory<TDb> where TDb : DbContext
{
    public TDb CreateDbContext(string[] args) => Contexts.Create<TDb>(NpgsqlDataSource.Create("Host=localhost"), schema);
}

internal sealed class PlatformDesignTime() : DesignTime<PlatformDbContext>("platform");
internal sealed class AccessDesignTime() : DesignTime<AccessDbContext>("access");
internal sealed class RegistryDesignTime() : DesignTime<RegistryDbContext>("registry");
internal sealed class EthicsDesignTime() : DesignTime<EthicsDbContext>("ethics");
internal sealed class RotationDesignTime() : DesignTime<RotationDbContext>("rotation");
internal sealed class TitlesDesignTime() : DesignTime<TitlesDbContext>("titles");
internal sealed class StaffingDesignTime() : DesignTime<StaffingDbContext>("staffing");
internal sealed class TrainingDesignTime() : DesignTime<TrainingDbContext>("training");
internal sealed class PayDesignTime() : DesignTime<PayDbContext>("pay");
