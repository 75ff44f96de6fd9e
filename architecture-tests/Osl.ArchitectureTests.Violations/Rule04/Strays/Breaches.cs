namespace Osl.ArchitectureTests.Violations.Rule04.Strays;

public sealed class StraysModule;

internal sealed class BesideTheDoor;
