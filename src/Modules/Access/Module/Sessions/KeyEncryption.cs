using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Workforce.Platform.Modules;

namespace Workforce.Access.Sessions;

/// <summary>
/// Encrypts the data protection keys with the certificate that DataProtection:Certificate names (a PFX file, its password in
/// DataProtection:CertificatePassword). Keys written under an earlier one stay readable while that is listed in
/// DataProtection:FormerCertificates, with the same password.
/// </summary>
internal static class KeyEncryption
{
    private const string File = "DataProtection:Certificate";

    /// <exception cref="StartRefusedException">A file is missing, or does not open with the password.</exception>
    public static void EncryptKeys(this IDataProtectionBuilder keys, IConfiguration configuration)
    {
        if (configuration[File] is not { Length: > 0 } file)
            return;
        var password = configuration["DataProtection:CertificatePassword"];
        keys.ProtectKeysWithCertificate(Read(file, password));
        var former = configuration.GetSection("DataProtection:FormerCertificates").GetChildren().Select(c => Read(c.Value!, password)).ToArray();
        if (former.Length > 0)
            keys.UnprotectKeysWithAnyCertificate(former);
    }

    /// <summary>When the host begins to serve outside Development, and not at every verb of the command line.</summary>
    public static void WarnWhenKeysAreReadable(IServiceProvider services)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsDevelopment() || !string.IsNullOrEmpty(services.GetRequiredService<IConfiguration>()[File]))
            return;
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(KeyEncryption));
        services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(() => log.LogWarning(
            "Whoever can read the database can read the keys of sessions in it. Name a certificate that encrypts them in DataProtection__Certificate (a PFX file) and DataProtection__CertificatePassword."));
    }

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"The certificate {file} for the data protection keys cannot be read: {unreadable.Message} Check DataProtection__Certificate and DataProtection__CertificatePassword.");
        }
    }
}
