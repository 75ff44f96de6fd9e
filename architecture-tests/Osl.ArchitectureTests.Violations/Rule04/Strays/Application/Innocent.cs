namespace Osl.ArchitectureTests.Violations.Rule04.Strays.Application;

internal sealed class Innocent;
