namespace Workforce.Access;

public sealed class AccessModule;
