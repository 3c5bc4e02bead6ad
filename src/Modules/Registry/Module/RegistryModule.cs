namespace Workforce.Registry;

public sealed class RegistryModule;
