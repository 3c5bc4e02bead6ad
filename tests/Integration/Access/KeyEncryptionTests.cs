using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workforce.Host.CommandLine;
using Workforce.Host.Serving;
using Workforce.Platform.Modules;
using Workforce.TestSupport;
using Xunit;

namespace Workforce.IntegrationTests.Access;

public sealed class KeyEncryptionTests(KeyEncryptionTests.SealedHost host) : IClassFixture<KeyEncryptionTests.SealedHost>
{
    [Fact]
    public async Task Keys_UnderACertificate_AreUnreadableInTheDatabase_AndReadableWithIt()
    {
        var sealedHere = host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("session");
        await using var read = host.Owner.CreateCommand("select string_agg(xml, '') from access.data_protection_keys");
        var keys = (string)(await read.ExecuteScalarAsync())!;
        Assert.Contains("EncryptedData", keys);
        Assert.DoesNotContain("<masterKey", keys);

        await using var with = Second(host.Certificate, SealedHost.Password);
        Assert.Equal("session", Open(with, sealedHere));
        await using var without = Second(null, null);
        Assert.ThrowsAny<CryptographicException>(() => Open(without, sealedHere));
    }

    [Theory]
    [InlineData(true, "wrong")]
    [InlineData(false, SealedHost.Password)]
    public void Certificate_ThatCannotBeRead_KeepsTheHostFromStarting(bool there, string password)
    {
        var refused = Assert.Throws<StartRefusedException>(() => Second(there ? host.Certificate : host.Certificate + ".gone", password));
        Assert.Contains("DataProtection__Certificate", refused.Message);
    }

    private static string Open(WebApplication app, string closed) => app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(closed);

    private WebApplication Second(string? certificate, string? password)
    {
        var builder = WebApplication.CreateBuilder(HostFolder.Options("Production"));
        builder.Configuration["ConnectionStrings:Workforce"] = host.Connections.Host;
        (builder.Configuration["DataProtection:Certificate"], builder.Configuration["DataProtection:CertificatePassword"]) = (certificate, password);
        return WorkforceHost.Build(builder, works: false);
    }

    public sealed class SealedHost : TestHost
    {
        public const string Password = "only for tests";

        public string Certificate { get; } = Create();

        protected override void Configure(IConfigurationManager configuration) =>
            (configuration["DataProtection:Certificate"], configuration["DataProtection:CertificatePassword"]) = (Certificate, Password);

        private static string Create()
        {
            using var key = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=workforce-test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
            var file = Path.Combine(Path.GetTempPath(), $"workforce-{Guid.NewGuid():N}.pfx");
            File.WriteAllBytes(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, Password));
            return file;
        }
    }
}
